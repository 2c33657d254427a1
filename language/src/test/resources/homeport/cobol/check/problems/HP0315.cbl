       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0315.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC.
           05  WS-A OCCURS 5 ASCENDING KEY IS WS-K INDEXED BY IX.
               10  WS-K PIC X.
       PROCEDURE DIVISION.
       MAIN-PARA.
           SEARCH ALL WS-A
               WHEN WS-K (IX) > 'A'
                   CONTINUE
           END-SEARCH.
           GOBACK.
