       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0327.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A.
           05  WS-C     PIC 9.
       01  WS-B.
           05  WS-D     PIC 9.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE CORRESPONDING WS-A TO WS-B.
           GOBACK.
