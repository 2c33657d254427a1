       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0119.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC.
           05  WS-A     PIC X.
           05  WS-B     PIC X.
       66  WS-R         RENAMES WS-B THRU WS-A.
       PROCEDURE DIVISION.
       MAIN-PARA.
           GOBACK.
