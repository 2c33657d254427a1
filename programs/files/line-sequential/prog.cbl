      * Language Reference, "ORGANIZATION clause", LINE SEQUENTIAL:
      * records are lines of text; blanks at their end are not
      * written, and a READ fills the record area up with them.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F ORGANIZATION LINE SEQUENTIAL
               FILE STATUS FS.
           SELECT G ASSIGN TO G ORGANIZATION IS LINE SEQUENTIAL.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  R PIC X(8).
       FD  G.
       01  GR PIC X(8).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN INPUT F OUTPUT G
           PERFORM UNTIL FS = '10'
               MOVE ALL '*' TO R
               READ F
                   AT END DISPLAY 'END'
                   NOT AT END DISPLAY R '.'
                       WRITE GR FROM R
               END-READ
           END-PERFORM
           CLOSE F G
           GOBACK.
