       CBL ARITH(EXTEND)
      * Programming Guide, "ARITH": EXTEND allows pictures and literals
      * of 31 digits.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(31) VALUE 1234567890123456789012345678901.
       01  B PIC S9(31) COMP-3.
       01  C PIC 9(31).
       PROCEDURE DIVISION.
           ADD 1 TO A
           DISPLAY A
           SUBTRACT 2 FROM A GIVING B
           MOVE B TO C
           DISPLAY C
           MOVE 9999999999999999999999999999999 TO C
           ADD 1 TO C ON SIZE ERROR DISPLAY 'SIZE ERROR' END-ADD
           DISPLAY C.
           GOBACK.
