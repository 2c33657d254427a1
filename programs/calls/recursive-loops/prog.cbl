      * PERFORM TIMES and VARYING of activations that are active at once
      * do not disturb each other.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG RECURSIVE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  LEAVES          PIC 9(4) VALUE 0.
       01  DEPTH           PIC 9 VALUE 0.
       LOCAL-STORAGE SECTION.
       01  I               PIC 9.
       01  TEXT-OF         PIC X(4).
       PROCEDURE DIVISION.
       MAIN-PART.
           IF DEPTH = 3
               ADD 1 TO LEAVES
               GOBACK
           END-IF
           ADD 1 TO DEPTH
           PERFORM BRANCH 2 TIMES
           PERFORM BRANCH VARYING I FROM 1 BY 1 UNTIL I > 3
           SUBTRACT 1 FROM DEPTH
           IF DEPTH = 0 DISPLAY LEAVES END-IF
           GOBACK.
       BRANCH.
           MOVE ALL 'ab' TO TEXT-OF
           CALL 'PROG'
           IF TEXT-OF NOT = 'abab' DISPLAY 'LOST' END-IF.
