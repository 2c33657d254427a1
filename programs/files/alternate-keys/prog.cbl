      * Language Reference, "ALTERNATE RECORD KEY clause", "READ
      * statement", "START statement": a record is found by any key;
      * READ NEXT goes on by the key that was used last. 02 says that
      * a key of the same value follows, or that one was written; 22
      * that a key without DUPLICATES exists already. Records with the
      * same key come in the order in which they were written.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT K ASSIGN TO K ORGANIZATION INDEXED ACCESS DYNAMIC
               RECORD KEY K-ID
               ALTERNATE RECORD KEY K-NAME WITH DUPLICATES
               ALTERNATE RECORD KEY K-TAX
               FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  K.
       01  K-REC.
           05  K-ID PIC 9(2).
           05  K-NAME.
               10  K-INITIAL PIC X.
               10  FILLER PIC X(4).
           05  K-TAX PIC X(2).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT K
           MOVE '30SMITHT3' TO K-REC PERFORM PUT-IT
           MOVE '10JONEST1' TO K-REC PERFORM PUT-IT
           MOVE '20SMITHT2' TO K-REC PERFORM PUT-IT
           MOVE '40ADAMST4' TO K-REC PERFORM PUT-IT
           MOVE '50BROWNT1' TO K-REC PERFORM PUT-IT
           MOVE '60SMITHT6' TO K-REC PERFORM PUT-IT
           CLOSE K
           OPEN I-O K
           MOVE 'T2' TO K-TAX
           READ K KEY IS K-TAX PERFORM SHOW
           MOVE 'SMITH' TO K-NAME
           READ K KEY IS K-NAME PERFORM SHOW
           READ K NEXT PERFORM SHOW
           READ K NEXT PERFORM SHOW
           READ K NEXT AT END DISPLAY 'END' END-READ PERFORM SHOW
           MOVE 'B' TO K-INITIAL
           START K KEY NOT LESS THAN K-INITIAL PERFORM SHOW
           READ K NEXT PERFORM SHOW
           READ K PREVIOUS PERFORM SHOW
           MOVE 20 TO K-ID READ K PERFORM SHOW
           READ K NEXT PERFORM SHOW
           MOVE 'ADAMS' TO K-NAME REWRITE K-REC PERFORM SHOW
           MOVE 'T2' TO K-TAX REWRITE K-REC PERFORM SHOW
           MOVE 'ADAMS' TO K-NAME
           READ K KEY K-NAME PERFORM SHOW
           READ K NEXT PERFORM SHOW
           MOVE 40 TO K-ID DELETE K PERFORM SHOW
           MOVE 'ADAMS' TO K-NAME
           READ K KEY K-NAME PERFORM SHOW
           MOVE 'NOONE' TO K-NAME
           READ K KEY K-NAME INVALID KEY DISPLAY 'INVALID' END-READ
           PERFORM SHOW
           CLOSE K
           GOBACK.
       PUT-IT.
           WRITE K-REC PERFORM SHOW.
       SHOW.
           DISPLAY FS ' ' K-REC.
