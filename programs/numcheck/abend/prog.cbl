       CBL NUMCHECK(PAC,ABD)
      * Programming Guide, "NUMCHECK": ABD ends the run unit.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P-X   PIC XX VALUE X'123C'.
       01  P     REDEFINES P-X PIC 9(3) COMP-3.
       01  N     PIC 9(5).
       PROCEDURE DIVISION.
           DISPLAY 'BEFORE'
           MOVE P TO N
           DISPLAY 'AFTER'
           GOBACK.
