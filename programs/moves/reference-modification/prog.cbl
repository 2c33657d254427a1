      * Language Reference, "Reference modification": leftmost position
      * and length, also of receivers and of numeric DISPLAY items;
      * without a length, to the end.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(10) VALUE 'ABCDEFGHIJ'.
       01  N PIC 9(6) VALUE 123456.
       01  I PIC 9(2) VALUE 3.
       01  B PIC X(6).
       01  T.
           05 R PIC X(4) OCCURS 3 VALUE 'wxyz'.
       PROCEDURE DIVISION.
           MOVE A(3:4) TO B
           DISPLAY '[' B ']'
           MOVE A(8:) TO B
           DISPLAY '[' B ']'
           MOVE A(I + 1:I - 1) TO B
           DISPLAY '[' B ']'
           MOVE '**' TO A(I:4)
           DISPLAY '[' A ']'
           MOVE N(2:3) TO B
           DISPLAY '[' B ']'
           MOVE '99' TO N(5:2)
           DISPLAY N
           MOVE 'Q' TO R(2)(2:1)
           DISPLAY T
           MOVE SPACES TO R(3)(2:)
           DISPLAY '[' T ']'
           MOVE ALL '-' TO A(LENGTH OF B:)
           DISPLAY A.
           GOBACK.
