      * Programming Guide, "PGMNAME(COMPAT)": names of programs outside the
      * source are cut to eight characters, and a hyphen is 0, where they
      * are defined and where they are called.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC X(12) VALUE 'PAY0ROLL'.
       PROCEDURE DIVISION.
           CALL 'PAY-ROLL-RUN'
           CALL N
           CALL 'PAY-ROLL'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PAY-ROLL-RUN.
       PROCEDURE DIVISION.
           DISPLAY 'PAYROLL'
           GOBACK.
       END PROGRAM PAY-ROLL-RUN.
