      * Language Reference, READ, WRITE, REWRITE and DELETE statements
      * of relative files at random: the record with the number in the
      * RELATIVE KEY item; 22 where there is one already, 23 where
      * there is none.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F ORGANIZATION RELATIVE
               ACCESS RANDOM RELATIVE KEY N FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  R PIC X(6).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  N PIC 9(3).
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           MOVE 5 TO N WRITE R FROM 'FIVE' PERFORM SHOW
           MOVE 2 TO N WRITE R FROM 'TWO' PERFORM SHOW
           MOVE 5 TO N WRITE R FROM 'AGAIN'
               INVALID KEY DISPLAY 'INVALID'
               NOT INVALID KEY DISPLAY 'VALID'
           END-WRITE PERFORM SHOW
           MOVE 9 TO N WRITE R FROM 'NINE' PERFORM SHOW
           CLOSE F
           OPEN I-O F
           MOVE 2 TO N READ F PERFORM SHOW
           MOVE 3 TO N READ F INVALID KEY DISPLAY 'INVALID' END-READ
           PERFORM SHOW
           MOVE 0 TO N READ F PERFORM SHOW
           MOVE 5 TO N REWRITE R FROM '5TH' PERFORM SHOW
           MOVE 6 TO N REWRITE R FROM '6TH' PERFORM SHOW
           MOVE 9 TO N DELETE F PERFORM SHOW
           MOVE 9 TO N DELETE F PERFORM SHOW
           MOVE 7 TO N WRITE R FROM 'SEVEN' PERFORM SHOW
           MOVE 5 TO N READ F PERFORM SHOW
           MOVE 7 TO N READ F PERFORM SHOW
           MOVE 9 TO N READ F PERFORM SHOW
           CLOSE F
           GOBACK.
       SHOW.
           DISPLAY FS ' ' N ' ' R.
