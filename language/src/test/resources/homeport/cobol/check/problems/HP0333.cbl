       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0333.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A.
           05  WS-C     PIC 9.
           05  WS-D     PIC 9.
       01  WS-B.
           05  WS-C     PIC 9.
           05  WS-D     PIC 9 OCCURS 2.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE CORRESPONDING WS-A TO WS-B.
           GOBACK.
