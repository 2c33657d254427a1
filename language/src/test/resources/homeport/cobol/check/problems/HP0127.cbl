       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0127.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC.
           05  WS-A     PIC X.
           05  WS-B     PIC X(4).
           05  WS-C     REDEFINES WS-B PIC S9(9) COMP SYNC.
       PROCEDURE DIVISION.
       MAIN-PARA.
           GOBACK.
