      * Language Reference, "PROGRAM-ID paragraph", RECURSIVE;
      * "LOCAL-STORAGE SECTION": each activation has its own LOCAL-STORAGE,
      * its own parameters and its own PERFORMs; WORKING-STORAGE is one.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC 9(4) COMP VALUE 10.
       01  R               PIC 9(18) COMP.
       01  T               PIC S9(9) COMP-5 VALUE 3.
       PROCEDURE DIVISION.
           CALL 'FACT' USING BY CONTENT N BY REFERENCE R
           DISPLAY R
           CALL 'HANOI' USING BY CONTENT T 'A' 'B' 'C'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. FACT IS RECURSIVE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CALLS           PIC 9(4) VALUE 0.
       LOCAL-STORAGE SECTION.
       01  LESS-ONE        PIC 9(4) COMP VALUE 1.
       01  PART            PIC 9(18) COMP.
       LINKAGE SECTION.
       01  N               PIC 9(4) COMP.
       01  R               PIC 9(18) COMP.
       PROCEDURE DIVISION USING N R.
       MAIN-PART.
           ADD 1 TO CALLS
           PERFORM COMPUTE-IT
           IF N = 10 DISPLAY 'CALLS ' CALLS END-IF
           GOBACK.
       COMPUTE-IT.
           IF N < 2
               MOVE 1 TO R
           ELSE
               SUBTRACT LESS-ONE FROM N GIVING LESS-ONE
               CALL 'FACT' USING BY CONTENT LESS-ONE BY REFERENCE PART
               COMPUTE R = N * PART
           END-IF.
       END PROGRAM FACT.
      * N TIMES loops of activations that are active at once.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. HANOI IS RECURSIVE.
       DATA DIVISION.
       LOCAL-STORAGE SECTION.
       01  FEWER           PIC S9(9) COMP-5.
       LINKAGE SECTION.
       01  N               PIC S9(9) COMP-5.
       01  A               PIC X.
       01  B               PIC X.
       01  C               PIC X.
       PROCEDURE DIVISION USING N A B C.
           IF N = 0 GOBACK END-IF
           COMPUTE FEWER = N - 1
           CALL 'HANOI' USING BY CONTENT FEWER A C B
           DISPLAY A ' TO ' B
           CALL 'HANOI' USING BY CONTENT FEWER C B A
           GOBACK.
       END PROGRAM HANOI.
