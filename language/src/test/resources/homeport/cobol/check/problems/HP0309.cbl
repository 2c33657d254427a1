       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0309.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A         PIC X(4).
       01  WS-B         PIC X(4).
       PROCEDURE DIVISION.
       MAIN-PARA.
           EVALUATE WS-A ALSO WS-B
               WHEN 'AAAA'
                   CONTINUE
           END-EVALUATE.
           GOBACK.
