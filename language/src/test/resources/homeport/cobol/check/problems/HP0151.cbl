       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0151.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC.
           05  WS-A     PIC X OCCURS 5.
       01  WS-T         PIC X.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE SPACE TO WS-A (WS-T).
           GOBACK.
