      * Language Reference, "Values at the end of execution of the
      * UNSTRING statement"; "INSPECT statement", "Data flow": subscripts
      * and reference modification are evaluated once, at the beginning,
      * and what the statement stores does not change where it goes on.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S PIC X(7) VALUE '3,7,5,2'.
       01  J PIC 9 VALUE 1.
       01  K PIC 9 VALUE 2.
       01  T VALUE ZEROS.
           05  E OCCURS 5 PIC 9.
       01  LINE-1 PIC X(10) VALUE 'xxAB-CDE-F'.
       01  DIGITS-1 PIC X(5) VALUE '11223'.
       01  P PIC 99 VALUE 3.
       01  A PIC X(3).
       01  B PIC X(3).
       01  I PIC 9 VALUE 2.
       01  W.
           05  X OCCURS 2 PIC X(3).
       01  R.
           05  D PIC 9 VALUE 1.
           05  FILLER PIC X(3).
       PROCEDURE DIVISION.
           UNSTRING S DELIMITED BY ',' INTO J E (J) K E (K)
           DISPLAY J K ' ' T
           UNSTRING LINE-1 (P:) DELIMITED BY '-'
               INTO A COUNT IN P B
           DISPLAY A B P
           MOVE ZEROS TO T
           MOVE 1 TO J
           UNSTRING S DELIMITED BY ','
               INTO J TALLYING E (J)
           DISPLAY J ' ' T
           MOVE ZEROS TO T
           INSPECT DIGITS-1 TALLYING I FOR ALL '1' E (I) FOR ALL '2'
           DISPLAY I ' ' T
           MOVE ALL 'A' TO W
           MOVE 1 TO I
           INSPECT X (I) TALLYING I FOR CHARACTERS BEFORE 'Z'
               REPLACING ALL 'A' BY 'B'
           DISPLAY I ' ' W
           MOVE 1 TO I
           MOVE 'ABCXYZ' TO W
           INSPECT S TALLYING I FOR ALL '5'
               REPLACING ALL '3' BY X (I) (1:1)
           DISPLAY I ' ' S
           STRING '2' X (D) DELIMITED BY SIZE INTO R
           DISPLAY R
           GOBACK.
