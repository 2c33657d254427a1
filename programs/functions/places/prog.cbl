      * Language Reference, "Function-identifiers": where they stand;
      * the word FUNCTION may be left out after REPOSITORY.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       REPOSITORY.
           FUNCTION ALL INTRINSIC.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(12) VALUE '  two words'.
       01  N PIC 9(4) VALUE 0.
       01  I PIC S9(4) COMP.
       01  X PIC X(9).
       01  ED PIC ZZ9.
       01  T.
           05 V PIC 9(3) OCCURS 3 INDEXED BY IX.
       01  R PIC 9(3)V99.
       PROCEDURE DIVISION.
           DISPLAY TRIM(A) '.'
           INSPECT FUNCTION REVERSE(A) TALLYING N FOR LEADING SPACES
           DISPLAY N
           INSPECT A TALLYING N FOR CHARACTERS
               BEFORE INITIAL LOWER-CASE('W')
           DISPLAY N
           MOVE 0 TO N
           PERFORM VARYING I FROM 1 BY 1
               UNTIL I > FUNCTION LENGTH(TRIM(A LEADING))
               ADD 1 TO N
           END-PERFORM
           DISPLAY N
           MOVE FUNCTION INTEGER-OF-DATE(20000101) TO X
           DISPLAY X '.'
           MOVE FUNCTION MOD(123 100) TO ED
           DISPLAY ED
           SET IX TO 2
           MOVE 7 TO V(2)
           MOVE FUNCTION MAX(V(IX) 5) TO V(IX + 1)
           DISPLAY V(3)
           PERFORM FUNCTION MIN(3 2) TIMES
               ADD 1 TO N
           END-PERFORM
           DISPLAY N
           SET IX TO FUNCTION MIN(3 2)
           DISPLAY V(IX)
           IF FUNCTION CURRENT-DATE (1:2) = '20' DISPLAY 'YEAR'.
           COMPUTE R ROUNDED = FUNCTION SUM(1.005 2) / 3
               ON SIZE ERROR DISPLAY 'WRONG'
               NOT ON SIZE ERROR DISPLAY R
           END-COMPUTE
           COMPUTE R = 1 / FUNCTION MOD(10 5)
               ON SIZE ERROR DISPLAY 'ZERO'
           END-COMPUTE
           MOVE A TO X
           MOVE FUNCTION UPPER-CASE(X) TO X(2:) A
           DISPLAY X '/' A '.'
           STOP RUN.
