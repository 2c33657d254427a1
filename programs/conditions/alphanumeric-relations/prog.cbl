      * Language Reference, "Alphanumeric comparisons": from left to
      * right; the shorter operand is taken as padded with spaces.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(3) VALUE 'ABC'.
       01  B PIC X(6) VALUE 'ABC'.
       01  C PIC X(6) VALUE 'ABCA'.
       01  D PIC X(3) JUSTIFIED RIGHT.
       01  G.
           05 G1 PIC X VALUE 'A'.
           05 G2 PIC X(2) VALUE 'BC'.
       01  H.
           05 H1 PIC S9(3) COMP-3 VALUE 123.
       01  HX PIC X(4) VALUE X'123C4040'.
       PROCEDURE DIVISION.
           IF A = B DISPLAY '1 PADDED'.
           IF A < C DISPLAY '2 LESS'.
           IF 'ABC   ' = A DISPLAY '3 LITERAL'.
           IF G = A DISPLAY '4 GROUP'.
           IF H = HX DISPLAY '5 BYTES'.
           MOVE 'A' TO D
           IF D = '  A' AND D NOT = 'A' DISPLAY '6 JUSTIFIED'.
           IF A(2:1) = 'B' AND B(4:) = SPACES DISPLAY '7 PART'.
           GOBACK.
