       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0301.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A         PIC 9(4)V99.
       01  WS-B         PIC X(8).
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE WS-A TO WS-B.
           GOBACK.
