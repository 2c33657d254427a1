      * Language Reference, READ, WRITE, REWRITE and DELETE of indexed
      * files by key: 22 a key that is there, 23 one that is not.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT K ASSIGN TO K ORGANIZATION INDEXED
               ACCESS MODE IS RANDOM RECORD KEY IS K-KEY
               FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  K.
       01  K-REC.
           05 K-KEY PIC 9(3).
           05 K-DATA PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT K
           WRITE K-REC FROM '200BBBB'
           WRITE K-REC FROM '100AAAA'
           WRITE K-REC FROM '300CCCC'
           DISPLAY 'WRITE ' FS
           WRITE K-REC FROM '100XXXX'
               INVALID KEY DISPLAY 'TWICE ' FS
           END-WRITE
           CLOSE K
           OPEN I-O K
           MOVE 200 TO K-KEY
           READ K INVALID KEY DISPLAY 'NO'
               NOT INVALID KEY DISPLAY 'READ ' K-DATA
           END-READ
           MOVE 250 TO K-KEY
           READ K INVALID KEY DISPLAY 'READ ' FS END-READ
           REWRITE K-REC INVALID KEY DISPLAY 'REWRITE ' FS
           END-REWRITE
           DELETE K INVALID KEY DISPLAY 'DELETE ' FS END-DELETE
           MOVE 100 TO K-KEY
           MOVE 'NEWA' TO K-DATA
           REWRITE K-REC
           DISPLAY 'REWRITE ' FS
           MOVE 200 TO K-KEY
           DELETE K
           DISPLAY 'DELETE ' FS
           READ K
           DISPLAY 'READ ' FS
           MOVE 100 TO K-KEY
           READ K
           DISPLAY 'READ ' FS ' ' K-DATA
           WRITE K-REC FROM '200back'
           DISPLAY 'WRITE ' FS
           MOVE 200 TO K-KEY
           READ K KEY IS K-KEY
           DISPLAY 'READ ' FS ' ' K-DATA
           CLOSE K
           GOBACK.
