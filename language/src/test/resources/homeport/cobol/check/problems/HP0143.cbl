       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0143.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-IN.
           05  WS-KEY   PIC X.
       01  WS-OUT.
           05  WS-KEY   PIC X.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE SPACE TO WS-KEY.
           GOBACK.
