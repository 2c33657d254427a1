      * Language Reference, "PERFORM with VARYING phrase": an index-name
      * is set and stepped by occurrences; FROM may be an index-name,
      * and an item may vary with it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T VALUE 'ABCDEFGHIJ'.
           05 E OCCURS 5 INDEXED BY X Y.
              10 F PIC X(2).
       01  N PIC 9(2).
       PROCEDURE DIVISION.
           PERFORM SHOW-E VARYING X FROM 5 BY -2 UNTIL X < 1
           SET Y TO 2
           PERFORM SHOW-E VARYING X FROM Y BY 1 UNTIL X > 3
           PERFORM VARYING N FROM X BY 1 UNTIL N > 5
               DISPLAY N F(N)
           END-PERFORM
           PERFORM SHOW-BOTH VARYING X FROM 1 BY 1 UNTIL X > 2
               AFTER Y FROM 4 BY 1 UNTIL Y > 5
           GOBACK.
       SHOW-E.
           DISPLAY F(X).
       SHOW-BOTH.
           DISPLAY F(X) F(Y).
