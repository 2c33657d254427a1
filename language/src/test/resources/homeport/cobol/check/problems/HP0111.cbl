       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0111.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC.
           05  WS-A     PIC X(4).
           05  WS-B     PIC X(4).
           05  WS-C     REDEFINES WS-A PIC 9(4).
       PROCEDURE DIVISION.
       MAIN-PARA.
           GOBACK.
