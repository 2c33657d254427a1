       CBL DEFINE(KIND,2)
      * DEFINE on the cards of the first program counts for all programs
      * of the source; the value stands behind a comma or an equal sign
      * (Programming Guide, "DEFINE").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       >>DEFINE KIND AS PARAMETER
       PROCEDURE DIVISION.
       >>IF KIND = 2
           DISPLAY 'TWO'.
       >>ELSE
           DISPLAY 'OTHER'.
       >>END-IF
           CALL 'SECOND'.
           GOBACK.
       END PROGRAM PROG.
       CBL TRUNC(BIN)
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SECOND.
       >>DEFINE KIND AS PARAMETER OVERRIDE
       PROCEDURE DIVISION.
       >>IF KIND = 2
           DISPLAY 'SECOND TWO'.
       >>ELSE
           DISPLAY 'SECOND OTHER'.
       >>END-IF
           GOBACK.
       END PROGRAM SECOND.
