      * Programming Guide, "PGMNAME(COMPAT)": names of contained
      * programs are folded to upper case, and not cut to the eight
      * characters that names of outermost programs are cut to.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-NAME PIC X(20) VALUE 'contained-one'.
       PROCEDURE DIVISION.
           CALL 'CONTAINED-ONE'
           CALL 'CONTAINED-TWO'
           CALL WS-NAME
           CANCEL 'CONTAINED-ONE'
           CALL 'Contained-One'
           CALL 'SUBROUTINE-1'
           CALL 'SUBROUTINE-2'
           GOBACK.

       IDENTIFICATION DIVISION.
       PROGRAM-ID. CONTAINED-ONE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CALLS PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO CALLS
           DISPLAY 'ONE ' CALLS
           GOBACK.
       END PROGRAM CONTAINED-ONE.

       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'contained-two'.
       PROCEDURE DIVISION.
           DISPLAY 'TWO'
           GOBACK.
       END PROGRAM 'contained-two'.
       END PROGRAM PROG.
