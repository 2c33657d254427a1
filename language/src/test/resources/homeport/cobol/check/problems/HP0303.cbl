       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0303.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A         PIC X(4).
       01  WS-B         PIC 9(4).
       PROCEDURE DIVISION.
       MAIN-PARA.
           ADD WS-A TO WS-B.
           GOBACK.
