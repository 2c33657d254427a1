       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0126.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC       VALUE 'ABCD'.
           05  WS-A     PIC X(2).
           05  WS-B     PIC 9(2) COMP-3.
       PROCEDURE DIVISION.
       MAIN-PARA.
           GOBACK.
