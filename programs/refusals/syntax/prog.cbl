      * What is no statement: the compile goes on behind it and finds
      * the next mistake.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE TO A.
           ADD 1 A.
           DISPLAY 'UNCLOSED.
           PERFORM UNTIL A = 1
               DISPLAY A.
           GOBACK.
