      * Language Reference, "UNSTRING statement": without DELIMITED BY
      * each receiver takes as many characters as it holds; separate
      * signs do not count.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S PIC X(12) VALUE 'abcde123wxyz'.
       01  A PIC X(2).
       01  B PIC X(3).
       01  N PIC S9(3) SIGN LEADING SEPARATE.
       01  E PIC X(9).
       PROCEDURE DIVISION.
           UNSTRING S INTO A B N E
               OVERFLOW DISPLAY 'NO'
               NOT OVERFLOW DISPLAY 'ALL TAKEN'
           END-UNSTRING
           DISPLAY A '.' B '.' N '.' E '.'.
           GOBACK.
