      * Functions as arguments of functions, as subscripts, in reference
      * modification, in CALL BY CONTENT; a sender is evaluated once.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(12) VALUE '  hello   '.
       01  I PIC S9(4) COMP VALUE 5.
       01  K PIC S9(4) COMP VALUE 5.
       01  T VALUE 'abcde'.
           05 C PIC X OCCURS 5.
       01  N PIC 9(4).
       PROCEDURE DIVISION.
           DISPLAY FUNCTION REVERSE(FUNCTION UPPER-CASE(
               FUNCTION TRIM(A))) '.'
           MOVE FUNCTION LENGTH(FUNCTION TRIM(A)) TO N
           DISPLAY N
           DISPLAY C(FUNCTION MAX(2 FUNCTION MOD(I 3)))
           DISPLAY A(FUNCTION LENGTH(FUNCTION TRIM(A LEADING)) - 7:
               FUNCTION MIN(I 3)) '.'
           MOVE FUNCTION MOD(K 3) TO K C(K) N
           DISPLAY K T N
           COMPUTE N = FUNCTION SUM(FUNCTION MAX(1 2)
               FUNCTION SUM(3 FUNCTION MIN(9 4)) (I * 10))
           DISPLAY N
           CALL 'SUB' USING BY CONTENT FUNCTION UPPER-CASE(A)
           DISPLAY A.
           GOBACK.
