      * Language Reference, "EXIT PROGRAM": it does nothing in a main
      * program; in a called one control goes back.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
       A-PARA.
           DISPLAY 'A'.
       B-PARA.
           EXIT PROGRAM.
       C-PARA.
           DISPLAY 'C'
           CALL 'SUB'
           STOP RUN.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       PROCEDURE DIVISION.
       A-PARA.
           DISPLAY 'SUB'.
       B-PARA.
           EXIT PROGRAM.
       C-PARA.
           DISPLAY 'NO'.
       END PROGRAM SUB.
