       CBL PARMCHECK(ABD)
      * Programming Guide, "PARMCHECK": under ABD the same message ends
      * the run unit.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  B PIC X(4) VALUE 'BBBB'.
       PROCEDURE DIVISION.
           CALL 'LONG' USING B
           DISPLAY 'NOT HERE'
           GOBACK.
