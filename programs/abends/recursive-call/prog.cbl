      * Language Reference, "PROGRAM-ID paragraph": a program without
      * RECURSIVE must not be called while it is active (IGZ0064S).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'SUB'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       PROCEDURE DIVISION.
       SUB-PARA.
           DISPLAY 'SUB'
           CALL 'SUB'
           DISPLAY 'NOT REACHED'
           GOBACK.
       END PROGRAM SUB.
