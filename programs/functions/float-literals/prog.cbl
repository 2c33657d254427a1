      * Language Reference, "Intrinsic functions", "Arguments": a numeric
      * argument is an arithmetic expression, so it can be a
      * floating-point literal.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC S9(5)V9(3) SIGN TRAILING SEPARATE.
       PROCEDURE DIVISION.
           COMPUTE N = FUNCTION SQRT(2.25E0)
           DISPLAY N
           COMPUTE N = FUNCTION MAX(1.5E1 7 -2.5E2)
           DISPLAY N
           COMPUTE N = FUNCTION MIN(1.5E1 7 -2.5E2)
           DISPLAY N
           COMPUTE N = FUNCTION SUM(1.25E2 0.5 -2.5E0)
           DISPLAY N
           COMPUTE N = FUNCTION MEAN(2.0E0 4)
           DISPLAY N
           COMPUTE N = FUNCTION ORD-MIN(3.0E0 -1.0E0 2)
           DISPLAY N
           COMPUTE N = FUNCTION REM(7.5E0 2)
           DISPLAY N
           COMPUTE N = FUNCTION RANGE(1.0E1 2.5E0)
           DISPLAY N
           COMPUTE N = FUNCTION LOG10(1.0E3)
           DISPLAY N
           GOBACK.
