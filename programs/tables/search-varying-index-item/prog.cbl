      * Language Reference, "SEARCH statement", VARYING: an index data item
      * goes up as the index does, by displacements.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05  E           PIC X(3) OCCURS 4 INDEXED BY IX.
       01  D               USAGE INDEX.
       PROCEDURE DIVISION.
           MOVE 'aaabbbcccddd' TO T
           SET IX TO 1
           SET D TO IX
           SEARCH E VARYING D WHEN E(IX) = 'ccc' DISPLAY E(IX)
           END-SEARCH
           SET IX TO D
           DISPLAY E(IX)
           GOBACK.
