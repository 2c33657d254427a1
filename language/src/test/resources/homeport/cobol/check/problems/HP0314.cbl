       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0314.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC.
           05  WS-A     PIC X OCCURS 5.
       PROCEDURE DIVISION.
       MAIN-PARA.
           SEARCH WS-A
               WHEN WS-A (1) = 'A'
                   CONTINUE
           END-SEARCH.
           GOBACK.
