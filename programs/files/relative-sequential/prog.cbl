      * Language Reference, "RELATIVE KEY clause", "READ statement",
      * "WRITE statement": in sequence, records get the numbers 1, 2,
      * … and the key item is told the number of each record that was
      * written or read; DELETE and REWRITE are of the record read.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F ORGANIZATION RELATIVE
               ACCESS SEQUENTIAL RELATIVE KEY N FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  R PIC X(6).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  N PIC 9(4) COMP VALUE 77.
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           WRITE R FROM 'FIRST' PERFORM SHOW
           WRITE R FROM 'SECOND' PERFORM SHOW
           WRITE R FROM 'THIRD' PERFORM SHOW
           WRITE R FROM 'FOURTH' PERFORM SHOW
           CLOSE F
           OPEN I-O F
           REWRITE R FROM 'NO' PERFORM SHOW
           DELETE F PERFORM SHOW
           READ F PERFORM SHOW
           READ F PERFORM SHOW
           DELETE F PERFORM SHOW
           DELETE F PERFORM SHOW
           READ F PERFORM SHOW
           REWRITE R FROM '3RD' PERFORM SHOW
           CLOSE F
           MOVE 0 TO N
           OPEN INPUT F
           PERFORM 4 TIMES READ F PERFORM SHOW END-PERFORM
           READ F PERFORM SHOW
           CLOSE F
           OPEN INPUT F
           MOVE 3 TO N
           START F KEY NOT LESS THAN N PERFORM SHOW
           READ F PERFORM SHOW
           MOVE 2 TO N
           START F PERFORM SHOW
           READ F PERFORM SHOW
           MOVE 2 TO N
           START F KEY GREATER N PERFORM SHOW
           READ F PERFORM SHOW
           MOVE 4 TO N
           START F KEY > N PERFORM SHOW
           MOVE 4 TO N
           START F KEY LESS THAN N PERFORM SHOW
           READ F PERFORM SHOW
           CLOSE F
           GOBACK.
       SHOW.
           DISPLAY FS ' ' N ' ' R.
