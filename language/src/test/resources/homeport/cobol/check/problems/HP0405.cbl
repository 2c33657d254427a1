       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0405.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC.
           05  WS-N     PIC 9.
           05  WS-A     PIC X OCCURS 1 TO 5 DEPENDING ON WS-N.
           05  WS-B     PIC X.
       PROCEDURE DIVISION.
       MAIN-PARA.
           GOBACK.
