      * Language Reference, "SAME RECORD AREA clause": the files'
      * records are in one place, as if each redefined the others from
      * its left end.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT A ASSIGN TO A FILE STATUS FS.
           SELECT B ASSIGN TO B FILE STATUS FS.
           SELECT C ASSIGN TO C FILE STATUS FS.
       I-O-CONTROL.
           SAME RECORD AREA FOR A, B.
       DATA DIVISION.
       FILE SECTION.
       FD  A.
       01  A-REC PIC X(4).
       FD  B.
       01  B-REC.
           05  B-ONE PIC X(2).
           05  B-TWO PIC X(4).
       FD  C.
       01  C-REC PIC X(6).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT A
           MOVE 'ABCD' TO A-REC WRITE A-REC
           MOVE 'EFGH' TO A-REC WRITE A-REC
           CLOSE A
           OPEN INPUT A OUTPUT B C
           MOVE 'UVWXYZ' TO C-REC
           MOVE '......' TO B-REC
           READ A
           DISPLAY B-REC
           WRITE B-REC
           READ A
           MOVE '!!' TO B-ONE
           DISPLAY A-REC
           WRITE B-REC
           DISPLAY C-REC
           CLOSE A B C
           OPEN INPUT B
           READ B
           DISPLAY B-REC ' ' FS
           READ B
           DISPLAY B-REC ' ' FS
           CLOSE B
           GOBACK.
