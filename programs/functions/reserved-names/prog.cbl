      * Language Reference, "REPOSITORY paragraph": a function that it
      * names stands without the word FUNCTION. LENGTH, RANDOM, SIGN and
      * SUM are reserved words besides; LENGTH without a parenthesis is
      * the special register.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       REPOSITORY.
           FUNCTION ALL INTRINSIC.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(3) VALUE 'ab'.
       01  T.
           05  EL PIC 9 OCCURS 3 VALUE 4.
       01  N PIC S9(5)V9.
       PROCEDURE DIVISION.
           DISPLAY LENGTH(TRIM(X)) ' ' LENGTH OF X ' ' LENGTH X
           COMPUTE N = SUM(EL (ALL)) + SIGN(-4) * 0.5
           DISPLAY N
           IF RANDOM(3) < 1 AND RANDOM >= 0
               DISPLAY 'RANDOM'
           END-IF
           IF SIGN(N) = 1 AND LENGTH(X) = 3
               DISPLAY 'POSITIVE'
           END-IF
           MOVE LENGTH (X) TO N
           DISPLAY N
           GOBACK.
