      * Language Reference, "Subscripting": the last subscript varies
      * fastest; literals, items, item plus or minus a literal.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05 A OCCURS 2.
              10 B OCCURS 3.
                 15 C PIC 9 OCCURS 4.
       01  I PIC 9 COMP VALUE 2.
       01  J PIC S9(3) COMP-3 VALUE 3.
       01  K PIC 9 VALUE 4.
       01  N PIC 9(2) VALUE 0.
       PROCEDURE DIVISION.
           PERFORM FILL-C VARYING I FROM 1 BY 1 UNTIL I > 2
               AFTER J FROM 1 BY 1 UNTIL J > 3
               AFTER K FROM 1 BY 1 UNTIL K > 4
           DISPLAY T
           MOVE 1 TO I MOVE 2 TO J MOVE 3 TO K
           MOVE 9 TO C(I + 1, J - 1, K + 1)
           MOVE 8 TO C(1 2 3)
           DISPLAY A(2) ' ' B(1, 2) ' ' B(2 1)
           DISPLAY LENGTH OF A(1) ' ' LENGTH OF T
           GOBACK.
       FILL-C.
           COMPUTE C(I J K) = I + J + K - 3.
