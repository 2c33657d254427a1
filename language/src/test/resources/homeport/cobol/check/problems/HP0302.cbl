       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0302.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A         PIC V99.
       01  WS-B         PIC 9(4).
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE WS-A TO WS-B.
           GOBACK.
