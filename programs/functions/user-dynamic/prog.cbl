      * Language Reference, "User-defined functions", "Dynamic-length
      * items": a dynamic-length parameter gets a dynamic-length item
      * itself, anything else as a copy; what a function returns in such
      * an item is as long as it is.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. TWICE.
       DATA DIVISION.
       LINKAGE SECTION.
       01  P PIC X DYNAMIC LENGTH LIMIT 100.
       01  R PIC X DYNAMIC LENGTH LIMIT 100.
       PROCEDURE DIVISION USING P RETURNING R.
           STRING P '+' P DELIMITED BY SIZE INTO R
           GOBACK.
       END FUNCTION TWICE.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. GROWN.
       DATA DIVISION.
       LINKAGE SECTION.
       01  P PIC X DYNAMIC LENGTH.
       01  R PIC 9(4).
       PROCEDURE DIVISION USING P RETURNING R.
           MOVE FUNCTION LENGTH(P) TO R
           STRING P ', grown' DELIMITED BY SIZE INTO P
           GOBACK.
       END FUNCTION GROWN.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. ENDS.
       DATA DIVISION.
       LINKAGE SECTION.
       01  P PIC X(3).
       01  R PIC U DYNAMIC LENGTH LIMIT 30.
       PROCEDURE DIVISION USING P RETURNING R.
           IF P = SPACES
             MOVE FUNCTION TRIM(P) TO R
           ELSE
             MOVE U'éz' TO R
           END-IF
           GOBACK.
       END FUNCTION ENDS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       REPOSITORY.
           FUNCTION TWICE
           FUNCTION GROWN
           FUNCTION ENDS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC X DYNAMIC LENGTH.
       01  T.
           05  E PIC X DYNAMIC LENGTH OCCURS 2.
       01  X PIC X(3) VALUE 'abc'.
       01  N PIC 9(4).
       01  I PIC 9 VALUE 2.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE 'one' TO D
           DISPLAY '<' TWICE(D) '>'
           DISPLAY '<' TWICE(FUNCTION CONTENT-OF(X)) '>'
           DISPLAY '<' TWICE(FUNCTION TRIM(' ')) '>' TWICE('q') '>'
           DISPLAY '<' TWICE(D(2:2)) '>'
           DISPLAY '<' FUNCTION HEX-OF(ENDS(X)) '>'
             FUNCTION HEX-OF(ENDS(' ')) '>'
           DISPLAY '<' TWICE(TWICE(D)) '>' FUNCTION LENGTH(TWICE(D))
           MOVE 'two' TO E(2)
           MOVE TWICE(E(I)) TO E(1)
           DISPLAY '<' E(1) '>' E(2) '>'
           COMPUTE N = GROWN(D)
           DISPLAY N ' ' D
           COMPUTE N = GROWN(D) + GROWN(E(2)) * 100
           DISPLAY N ' ' D '/' E(2)
           COMPUTE N = GROWN(FUNCTION CONTENT-OF(D)) + GROWN('xx')
           DISPLAY N ' ' D
           MOVE SPACES TO X
           IF TWICE(D) = D DISPLAY 'SAME' ELSE DISPLAY 'OTHER' END-IF
           PERFORM VARYING N FROM 1 BY 1 UNTIL N > 3
             MOVE TWICE(E(2)(1:N)) TO D
             DISPLAY D(1:2) ' ' FUNCTION LENGTH(D)
           END-PERFORM
           GOBACK.
