      * Language Reference, REWRITE and DELETE with sequential access:
      * they take the record last read; 43 without such a READ, 21 when
      * the key was changed.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT K ASSIGN TO K ORGANIZATION INDEXED
               RECORD KEY IS K-KEY FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  K.
       01  K-REC.
           05 K-KEY PIC X(3).
           05 K-DATA PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT K
           WRITE K-REC FROM '100AAAA'
           WRITE K-REC FROM '200BBBB'
           WRITE K-REC FROM '300CCCC'
           CLOSE K
           OPEN I-O K
           DELETE K
           DISPLAY 'DELETE BEFORE READ ' FS
           READ K
           MOVE 'aaaa' TO K-DATA
           REWRITE K-REC
           DISPLAY 'REWRITE ' FS
           READ K
           MOVE '250' TO K-KEY
           REWRITE K-REC
               INVALID KEY DISPLAY 'KEY CHANGED ' FS
           END-REWRITE
           READ K
           DELETE K
           DISPLAY 'DELETE ' FS
           DELETE K
           DISPLAY 'DELETE AGAIN ' FS
           CLOSE K
           OPEN INPUT K
           READ K DISPLAY FS ' ' K-REC
           READ K DISPLAY FS ' ' K-REC
           READ K DISPLAY FS
           CLOSE K
           GOBACK.
