      * Language Reference, "STOP statement": execution goes on only
      * after the operator's answer. The input ends behind the first
      * one, so that nobody can answer the second.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           DISPLAY 'BEFORE'
           STOP 'MOUNT THE TAPE'
           DISPLAY 'MOUNTED'
           STOP 'MOUNT THE NEXT'
           DISPLAY 'NOT REACHED'
           GOBACK.
