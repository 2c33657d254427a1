      * Functions in conditions: evaluated each time the condition is,
      * and only when the conditions before it ask for it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(8) VALUE ' yes'.
       01  I PIC S9(4) COMP VALUE 1.
       01  D PIC 9(8) VALUE 0.
       01  SPACES-ITEM PIC X(3) VALUE SPACES.
       PROCEDURE DIVISION.
           IF FUNCTION TRIM(A) = 'yes' DISPLAY 'EQUAL'.
           IF FUNCTION UPPER-CASE(FUNCTION TRIM(A)) NOT = 'YES'
               DISPLAY 'WRONG'.
           IF FUNCTION TRIM(A) > 'yer' AND < 'yet' DISPLAY 'BETWEEN'.
           PERFORM UNTIL FUNCTION MOD(I 7) = 0
               ADD 1 TO I
           END-PERFORM
           DISPLAY I
           PERFORM VARYING I FROM FUNCTION LENGTH(A) BY -1
               UNTIL A(I:1) NOT = SPACE
               CONTINUE
           END-PERFORM
           DISPLAY I
      * INTEGER-OF-DATE has no value for 0: it is not evaluated
           IF D > 0 AND FUNCTION INTEGER-OF-DATE(D) > 0
               DISPLAY 'WRONG' ELSE DISPLAY 'NO DATE'.
           EVALUATE FUNCTION UPPER-CASE(A)
               WHEN ' NO' DISPLAY 'WRONG'
               WHEN FUNCTION UPPER-CASE(' yes') DISPLAY 'YES'
               WHEN OTHER DISPLAY 'WRONG'
           END-EVALUATE
           EVALUATE TRUE
               WHEN D > 0 AND FUNCTION INTEGER-OF-DATE(D) = 1
                   DISPLAY 'WRONG'
               WHEN FUNCTION SIGN(I - 4) = 0 DISPLAY 'FOUR'
           END-EVALUATE
           IF FUNCTION TRIM(A) IS ALPHABETIC-LOWER DISPLAY 'LOWER'.
           IF FUNCTION TRIM('12 ') IS NUMERIC DISPLAY 'DIGITS'.
           IF FUNCTION SIGN(-5) IS NEGATIVE DISPLAY 'NEGATIVE'.
           IF FUNCTION TRIM(SPACES-ITEM) = SPACES DISPLAY 'EMPTY'.
           GOBACK.
