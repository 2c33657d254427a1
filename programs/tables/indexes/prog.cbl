      * Language Reference, "SET statement", formats 1 and 2, and
      * "Indexing": an index holds a displacement but is set and
      * compared by occurrence number; relative indexing.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T VALUE '1122334455'.
           05 E PIC 9(2) OCCURS 5 INDEXED BY X Y.
       01  U VALUE 'ABCDE'.
           05 F PIC X OCCURS 5 INDEXED BY Z.
       01  N PIC 9(2).
       01  D USAGE INDEX.
       PROCEDURE DIVISION.
           SET X TO 2
           DISPLAY E(X) ' ' E(X + 1) ' ' E(X - 1)
           SET X UP BY 2
           SET N TO X
           DISPLAY N ' ' E(X)
           SET Y TO X
           SET Z TO X
           DISPLAY E(Y) ' ' F(Z)
           MOVE 3 TO N
           SET X DOWN BY N
           DISPLAY E(X)
           SET X Y TO N
           IF X = Y AND X = 3 AND X < 4 AND N = X DISPLAY 'EQUAL'.
           SET D TO X
           SET X TO 5
           SET X TO D
           DISPLAY E(X)
           IF Z > X DISPLAY 'GREATER'.
           PERFORM VARYING X FROM 1 BY 2 UNTIL X > 5
               DISPLAY E(X)
           END-PERFORM.
           GOBACK.
