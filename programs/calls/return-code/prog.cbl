      * Language Reference, "RETURN-CODE": zero at first; a called
      * program's value comes back to its caller; the main program's
      * value at the end is the exit status.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           IF RETURN-CODE = 0 DISPLAY 'ZERO AT FIRST'.
           MOVE 99 TO RETURN-CODE
           CALL 'SUB'
           IF RETURN-CODE = 4 DISPLAY 'FOUR FROM SUB'.
           ADD 8 TO RETURN-CODE
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       PROCEDURE DIVISION.
           MOVE 4 TO RETURN-CODE
           GOBACK.
       END PROGRAM SUB.
