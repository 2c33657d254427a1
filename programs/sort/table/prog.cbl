      * Language Reference, "SORT statement", format 2: the occurrences of a
      * table, by keys of the statement, the table's own, or the element
      * itself; OCCURS DEPENDING ON says how many there are.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05  T OCCURS 5 DESCENDING KEY T-B INDEXED BY X.
               10  T-A   PIC X.
               10  T-B   PIC S9(3) COMP-3.
       01  WORDS-IN      PIC X(12) VALUE 'ELMASHOAKFIR'.
       01  WT REDEFINES WORDS-IN.
           05  WORD      PIC X(3) OCCURS 4.
       01  CNT           PIC 9 VALUE 3.
       01  V.
           05  VD OCCURS 1 TO 6 DEPENDING ON CNT PIC 9.
       01  I             PIC 9.
       PROCEDURE DIVISION.
           MOVE 'C' TO T-A (1) MOVE 5 TO T-B (1)
           MOVE 'A' TO T-A (2) MOVE -9 TO T-B (2)
           MOVE 'E' TO T-A (3) MOVE 5 TO T-B (3)
           MOVE 'B' TO T-A (4) MOVE 70 TO T-B (4)
           MOVE 'D' TO T-A (5) MOVE 0 TO T-B (5)
           SORT T
           PERFORM SHOW-T
           SORT T ASCENDING KEY T-B DESCENDING KEY T-A
           PERFORM SHOW-T
           SORT T ON ASCENDING KEY T-A WITH DUPLICATES IN ORDER
           PERFORM SHOW-T
           SORT WORD OF WT ASCENDING
           DISPLAY WORDS-IN
           SORT WORD DESCENDING KEY WORD
           DISPLAY WORDS-IN
           MOVE 6 TO CNT
           MOVE '352149' TO V
           MOVE 3 TO CNT
           SORT VD ASCENDING
           MOVE 6 TO CNT
           DISPLAY V
           GOBACK.
       SHOW-T.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 4
               DISPLAY T-A (I) WITH NO ADVANCING
           END-PERFORM
           DISPLAY T-A (5).
