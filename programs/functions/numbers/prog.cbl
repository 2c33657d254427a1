      * Language Reference, "ABS", "INTEGER", "INTEGER-PART", "MOD",
      * "REM", "SIGN", "FACTORIAL", "MAX", "MIN", "SUM", "RANGE",
      * "ORD-MAX", "ORD-MIN"; Programming Guide, "Intrinsic functions
      * evaluated in fixed-point arithmetic".
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P PIC S9(5)V99 COMP-3 VALUE +12.75.
       01  M PIC S9(5)V99 VALUE -12.75.
       01  B PIC S9(9) COMP VALUE -11.
       01  L PIC S9(18) COMP-3 VALUE 999999999999999999.
       01  V PIC -(31)9.
       01  D PIC -(9)9.999.
       PROCEDURE DIVISION.
           COMPUTE D = FUNCTION ABS(M) + 1
           DISPLAY D
           COMPUTE V = FUNCTION INTEGER(M)
           DISPLAY V
           COMPUTE V = FUNCTION INTEGER(P)
           DISPLAY V
           COMPUTE V = FUNCTION INTEGER-PART(M)
           DISPLAY V
      * -11 is -3 times 5 and 4, and 3 times -5 and 4
           COMPUTE V = FUNCTION MOD(B 5)
           DISPLAY V
           COMPUTE V = FUNCTION MOD(B -5)
           DISPLAY V
           COMPUTE V = FUNCTION MOD(11 -5)
           DISPLAY V
           COMPUTE V = FUNCTION MOD(10 5)
           DISPLAY V
           COMPUTE D = FUNCTION REM(M 5)
           DISPLAY D
           COMPUTE D = FUNCTION REM(P -0.7)
           DISPLAY D
           COMPUTE V = FUNCTION SIGN(M) * 10 + FUNCTION SIGN(P)
           DISPLAY V
           COMPUTE V = FUNCTION FACTORIAL(0) + FUNCTION FACTORIAL(5)
           DISPLAY V
           COMPUTE V = FUNCTION FACTORIAL(25)
           DISPLAY V
           COMPUTE D = FUNCTION MAX(P M 12.751)
           DISPLAY D
           COMPUTE D = FUNCTION MIN(P, M, B)
           DISPLAY D
           COMPUTE D = FUNCTION SUM(P M 0.125)
           DISPLAY D
           COMPUTE D = FUNCTION RANGE(P M B)
           DISPLAY D
           COMPUTE V = FUNCTION MAX(L 1) + 1
           DISPLAY V
           COMPUTE V = FUNCTION ORD-MAX(1 5 3 5) * 10
               + FUNCTION ORD-MIN(4 2 2)
           DISPLAY V
           DISPLAY FUNCTION MAX('abc' 'abd' 'ab') '.'
           DISPLAY FUNCTION MIN('abc' 'abd' 'ab') '.'
           ADD FUNCTION MOD(7 4) TO B
           DISPLAY B.
           GOBACK.
