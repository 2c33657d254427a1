      * Language Reference, "START statement": EQUAL, GREATER, NOT LESS,
      * by the key or the first part of it; 23 when none is found, and
      * then READ NEXT is 46.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT K ASSIGN TO K ORGANIZATION IS INDEXED
               ACCESS IS DYNAMIC RECORD KEY IS K-KEY
               FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  K.
       01  K-REC.
           05 K-KEY.
              10 K-BRANCH PIC X(2).
              10 K-NUMBER PIC 9(2).
           05 K-DATA PIC X(2).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT K
           WRITE K-REC FROM 'AA01a1'
           WRITE K-REC FROM 'BB01b1'
           WRITE K-REC FROM 'AA02a2'
           WRITE K-REC FROM 'CC09c9'
           WRITE K-REC FROM 'BB02b2'
           CLOSE K
           OPEN INPUT K
           READ K NEXT
           DISPLAY 'FIRST ' FS ' ' K-REC
           MOVE 'BB01' TO K-KEY
           START K
           READ K NEXT
           DISPLAY 'EQUAL ' FS ' ' K-REC
           START K KEY IS GREATER THAN K-KEY
           READ K NEXT
           DISPLAY 'GREATER ' FS ' ' K-REC
           MOVE 'BB05' TO K-KEY
           START K KEY NOT LESS THAN K-KEY
           READ K NEXT
           DISPLAY 'NOT LESS ' FS ' ' K-REC
           MOVE 'AA99' TO K-KEY
           START K KEY > K-BRANCH
           READ K NEXT
           DISPLAY 'PART > ' FS ' ' K-REC
           MOVE 'AA99' TO K-KEY
           START K KEY = K-BRANCH
           READ K NEXT
           DISPLAY 'PART = ' FS ' ' K-REC
           MOVE 'AA02' TO K-KEY
           READ K
           READ K NEXT
           DISPLAY 'AFTER RANDOM ' FS ' ' K-REC
           MOVE 'ZZ00' TO K-KEY
           START K KEY >= K-KEY
               INVALID KEY DISPLAY 'START ' FS
           END-START
           READ K NEXT
           DISPLAY 'THEN ' FS
           CLOSE K
           GOBACK.
