      * Language Reference, "OCCURS clause": an occurrence takes the
      * bytes of its items, also of mixed usages.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05 E OCCURS 3.
              10 A PIC X(3).
              10 P PIC S9(5) COMP-3.
              10 B PIC S9(4) COMP.
              10 S PIC S9(3) SIGN TRAILING SEPARATE OCCURS 2.
       01  I PIC 9 VALUE 3.
       PROCEDURE DIVISION.
           MOVE ALL 'x' TO T
           MOVE 'abc' TO A(3)
           MOVE -77 TO P(I)
           MOVE 1234 TO B(3)
           MOVE -5 TO S(3 1)
           MOVE 6 TO S(I 2)
           DISPLAY A(1) ' ' A(3) ' ' S(3 1) S(3 2)
           IF T(36:3) = X'00077D' AND T(39:2) = X'04D2'
               DISPLAY 'OFFSETS'.
           DISPLAY LENGTH OF E(1).
           GOBACK.
