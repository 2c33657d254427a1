       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0106.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A         PIC X(4).
           05  WS-B     PIC X.
       PROCEDURE DIVISION.
       MAIN-PARA.
           GOBACK.
