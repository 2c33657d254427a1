      * Language Reference, "USAGE clause", national decimal items and
      * national floating-point items: digits and signs in UTF-16;
      * a signed one needs SIGN SEPARATE. Arithmetic takes their values.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3)V99 USAGE NATIONAL VALUE 12.5.
       01  B PIC S9(4) USAGE NATIONAL SIGN TRAILING SEPARATE VALUE -17.
       01  C PIC S9(2)V9 NATIONAL SIGN LEADING SEPARATE CHARACTER.
       01  L PIC S9(18) NATIONAL SIGN LEADING SEPARATE.
       01  F PIC +9.9(3)E+99 USAGE NATIONAL.
       01  BZ PIC 9(3) USAGE NATIONAL BLANK WHEN ZERO.
       01  T NATIONAL.
           05  T1 PIC 99 OCCURS 3.
       01  I PIC 9 USAGE NATIONAL.
       01  R PIC S9(5)V99.
       01  X PIC X(8).
       01  Z PIC 9(4).
       PROCEDURE DIVISION.
           DISPLAY FUNCTION HEX-OF(A) ' ' FUNCTION HEX-OF(B)
           ADD 1.25 TO A
           DISPLAY FUNCTION HEX-OF(A)
           COMPUTE R = A * B
           DISPLAY R
           COMPUTE C = B + 4.96
           DISPLAY FUNCTION HEX-OF(C)
           MOVE 123456789012345678 TO L
           SUBTRACT 123456789012345679 FROM L
           DISPLAY FUNCTION HEX-OF(L(1:2)) FUNCTION HEX-OF(L(17:3))
           MOVE 0.0125 TO F
           DISPLAY FUNCTION DISPLAY-OF(F(1:))
           ADD 0.2375 TO F
           DISPLAY FUNCTION DISPLAY-OF(F(1:))
           MOVE 0 TO BZ
           DISPLAY FUNCTION HEX-OF(BZ)
           MOVE 42 TO BZ
           DISPLAY FUNCTION HEX-OF(BZ)
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3
             COMPUTE T1(I) = I * 11
           END-PERFORM
           MOVE FUNCTION SUM(T1(ALL)) TO Z
           DISPLAY FUNCTION HEX-OF(T) ' ' Z
           MOVE B TO X
           DISPLAY X
           ADD 9990 TO B ON SIZE ERROR DISPLAY 'SIZE ERROR'
               NOT ON SIZE ERROR DISPLAY B(1:) UPON CONSOLE
           END-ADD
           ADD 90 TO B ON SIZE ERROR DISPLAY 'SIZE ERROR'
           END-ADD
           DISPLAY B UPON CONSOLE.
           GOBACK.
