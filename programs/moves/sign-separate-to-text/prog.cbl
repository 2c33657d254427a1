      * Language Reference, "MOVE statement": an integer moves to
      * alphanumeric items as its digits, without its sign, left
      * aligned. The digits of SIGN SEPARATE are moved as they stand,
      * be they digits or not (docs/assumptions.md).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  L PIC S9(4) SIGN LEADING SEPARATE VALUE -12.
       01  LX REDEFINES L PIC X(5).
       01  T PIC S9(4) SIGN TRAILING SEPARATE VALUE -34.
       01  TX REDEFINES T PIC X(5).
       01  P PIC S9(2)PP SIGN LEADING SEPARATE VALUE 5600.
       01  R PIC X(6).
       01  RJ PIC X(6) JUSTIFIED RIGHT.
       01  SHORT PIC XX.
       PROCEDURE DIVISION.
           MOVE L TO R RJ SHORT
           DISPLAY '<' R '><' RJ '><' SHORT '>'
           MOVE T TO R RJ SHORT
           DISPLAY '<' R '><' RJ '><' SHORT '>'
           MOVE P TO R
           DISPLAY '<' R '>'
           MOVE SPACES TO LX TX
           MOVE L TO R
           DISPLAY '<' R '>'
           MOVE '+A B4' TO LX
           MOVE 'A B4?' TO TX
           MOVE L TO R
           DISPLAY '<' R '>'
           MOVE T TO R
           DISPLAY '<' R '>'
           GOBACK.
