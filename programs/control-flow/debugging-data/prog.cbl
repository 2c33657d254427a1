      * X3.23-1985, "USE FOR DEBUGGING statement", level 2 of the Debug
      * module: a section runs once for a watched item that a statement
      * names. ALL REFERENCES: whatever the statement does with it;
      * else where it is changed, and in PERFORM VARYING. IBM's compiler
      * does not have this (HP0178).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SOURCE-COMPUTER. IBM-370 WITH DEBUGGING MODE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9 VALUE 1.
       01  B PIC 9 VALUE 5.
       01  G.
           05  T OCCURS 3 INDEXED BY X PIC X(2).
           05  U PIC 9.
       01  H.
           05  U PIC 9.
       01  N PIC 9.
       PROCEDURE DIVISION.
       DECLARATIVES.
       READS SECTION.
           USE FOR DEBUGGING ON ALL REFERENCES OF A
               ALL U OF G.
       SHOW-READS.
           DISPLAY 'E ' DEBUG-LINE ' ' DEBUG-NAME(1:7)
               DEBUG-CONTENTS(1:3) '<' DEBUG-ITEM(39:5) '>'.
       CHANGES SECTION.
           USE FOR DEBUGGING ON B T.
       SHOW-CHANGES.
           DISPLAY 'C ' DEBUG-LINE ' ' DEBUG-NAME(1:7)
               DEBUG-CONTENTS(1:3) '<' DEBUG-ITEM(39:5) '>'
           MOVE B TO B.
       END DECLARATIVES.
       MAIN SECTION.
       START-PARA.
           MOVE A TO N
           MOVE B TO N
           ADD A A GIVING B
           MOVE 7 TO U OF H
           MOVE 7 TO U OF G
           SET X TO 2
           MOVE 'PQ' TO T (X)
           MOVE 'RS' TO T (X + 1)
           MOVE SPACES TO G
           IF A = 1
               MOVE 3 TO B
           END-IF
           PERFORM STEP VARYING B FROM A BY 1 UNTIL B > 2
           GO TO LAST-PARA START-PARA DEPENDING ON A.
       STEP.
           DISPLAY 'STEP ' B.
       LAST-PARA.
           MOVE 4 TO B A
           STOP RUN.
