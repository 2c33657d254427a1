      * Language Reference, "COPY statement": the text stands in for the
      * statement, in any division, within a sentence too; members are
      * found by name.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY REC1.
       01  B. COPY PARTS.
       PROCEDURE DIVISION.
           MOVE 'abc' TO R1 COPY MOVES.
           DISPLAY COPY NAMES. R1
           COPY 'CODE1'.
           GOBACK.
