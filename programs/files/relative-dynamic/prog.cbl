      * Language Reference, "READ statement": with ACCESS DYNAMIC a
      * relative file is read by number and in sequence, from where
      * the last READ or START left it; gaps are passed over.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F ORGANIZATION RELATIVE
               ACCESS DYNAMIC RELATIVE KEY N FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  R PIC X(6).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  N PIC 9(3).
       01  I PIC 9(3).
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           PERFORM VARYING I FROM 10 BY 10 UNTIL I > 50
               MOVE I TO N
               MOVE I TO R
               WRITE R
           END-PERFORM
           CLOSE F
           OPEN I-O F
           READ F NEXT PERFORM SHOW
           MOVE 30 TO N READ F PERFORM SHOW
           READ F NEXT RECORD AT END DISPLAY 'END' END-READ
           PERFORM SHOW
           MOVE 20 TO N REWRITE R FROM '20TH' PERFORM SHOW
           READ F NEXT PERFORM SHOW
           READ F NEXT AT END DISPLAY 'END' END-READ PERFORM SHOW
           MOVE 15 TO N
           START F KEY GREATER THAN OR EQUAL TO N PERFORM SHOW
           READ F NEXT PERFORM SHOW
           MOVE 20 TO N DELETE F PERFORM SHOW
           MOVE 15 TO N
           START F KEY >= N
           READ F NEXT PERFORM SHOW
           READ F PREVIOUS PERFORM SHOW
           CLOSE F
           GOBACK.
       SHOW.
           DISPLAY FS ' ' N ' ' R.
