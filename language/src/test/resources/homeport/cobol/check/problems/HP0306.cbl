       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0306.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A         PIC 9(4) COMP-3.
       PROCEDURE DIVISION.
       MAIN-PARA.
           IF WS-A = SPACES
               CONTINUE.
           GOBACK.
