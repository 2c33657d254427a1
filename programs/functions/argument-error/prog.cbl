      * Language Reference, "NUMVAL"; IGZ0152S: a character that cannot
      * be there ends the run unit.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(5) VALUE '12x'.
       01  N PIC 9(5).
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY 'BEFORE'
           COMPUTE N = FUNCTION NUMVAL(A)
           DISPLAY 'BEHIND'.
           GOBACK.
