      * Dynamic-length items as senders and receivers (Language
      * Reference, "Dynamic-length items", "DYNAMIC LENGTH clause").
      * Every expectation is what the text there says.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X DYNAMIC LENGTH.
       01  B PIC X DYNAMIC LIMIT IS 5.
       01  C PIC X DYNAMIC LENGTH LIMIT 40 VALUE 'FIRST'.
       77  F PIC X(6) VALUE 'FIXED'.
       77  N PIC 9(4) VALUE 123.
       77  P PIC S9(3)V9 COMP-3 VALUE -12.
       77  E PIC ZZ9.99 VALUE '  1.50'.
       77  L PIC 9(4).
       01  G.
           02 G1 PIC X(3) VALUE 'GRP'.
           02 G2 PIC 9(2) VALUE 7.
       PROCEDURE DIVISION.
      *    A new item has no characters.
           DISPLAY '[' A '] ' LENGTH OF A ' ' FUNCTION LENGTH(A).
           DISPLAY '[' C '] ' LENGTH OF C.
      *    The receiver gets the sender's length.
           MOVE 'HELLO, WORLD' TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE 'HI ' TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE F TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE G TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE N TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE 45 TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE E TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
      *    Beyond LIMIT the end is lost.
           MOVE 'ABCDEFGH' TO B.
           DISPLAY '[' B '] ' LENGTH OF B.
      *    A sender has its length of now.
           MOVE B TO F.
           DISPLAY '[' F ']'.
           MOVE 'XY' TO B.
           MOVE B TO F.
           DISPLAY '[' F ']'.
           MOVE B TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE '0042' TO B.
           MOVE B TO N.
           DISPLAY N.
           MOVE B TO G.
           DISPLAY '[' G ']'.
      *    A sender of length zero.
           INITIALIZE B.
           DISPLAY '[' B '] ' LENGTH OF B.
           MOVE B TO F.
           DISPLAY '[' F ']'.
           MOVE B TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
      *    Parts.
           MOVE 'ABCDEFGH' TO A.
           DISPLAY '[' A(3:2) '][' A(6:) ']'.
           MOVE 'xyz' TO A(2:2).
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE '!' TO A(7:).
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE A(2:3) TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
      *    Figurative constants.
           MOVE SPACES TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE ALL 'AB' TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE ZERO TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
      *    Several receivers.
           MOVE 'SEVERAL' TO A B C F.
           DISPLAY '[' A '][' B '][' C '][' F ']'.
      *    The length by itself.
           MOVE 'ABC' TO A.
           SET LENGTH OF A TO 5.
           DISPLAY '[' A '] ' LENGTH OF A.
           COMPUTE L = LENGTH OF A - 3.
           SET LENGTH OF A TO L.
           DISPLAY '[' A '] ' LENGTH OF A.
           SET LENGTH OF B TO 99.
           DISPLAY LENGTH OF B.
           SET LENGTH OF A TO 0.
           DISPLAY '[' A '] ' LENGTH OF A.
           GOBACK.
