      * CORRESPONDING, INITIALIZE REPLACING NUMERIC, CALL and tables
      * with COMP-1 and COMP-2; values worked out by hand.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  L COMP-2.
       01  S COMP-1.
       01  G.
           05 A COMP-1.
           05 B PIC 9(3).
           05 C COMP-2 OCCURS 2.
       01  H.
           05 A COMP-2.
           05 B COMP-1.
       01  I PIC 9(2).
       01  N PIC 9(3)V99.
       PROCEDURE DIVISION.
           DISPLAY FUNCTION NUMVAL('12.5')
           COMPUTE I = FUNCTION RANDOM(3) * 0 + 7
           DISPLAY I
           MOVE FUNCTION RANDOM TO L
           IF L < 1 DISPLAY 'OK'.
           MOVE 2.5 TO A OF G MOVE 4 TO B OF G
           MOVE 1 TO A OF H B OF H
           MOVE CORRESPONDING G TO H
           DISPLAY A OF H B OF H
           ADD CORRESPONDING G TO H
           DISPLAY A OF H B OF H
           SUBTRACT CORRESPONDING H FROM G
           DISPLAY A OF G ' ' B OF G
           INITIALIZE G REPLACING NUMERIC DATA BY 5
           DISPLAY A OF G B OF G C(2)
           MOVE 3 TO I
           MOVE 1.5 TO C(1) MOVE 1.25 TO C(2)
           ADD C(1) C(2) GIVING N S
           DISPLAY N S
           IF C(1) = C(2) + 0.25 DISPLAY 'SAME'.
           CALL 'SUB' USING BY REFERENCE L BY CONTENT S
           DISPLAY L
           MULTIPLY 2 BY N ON SIZE ERROR DISPLAY 'X' END-MULTIPLY
           COMPUTE N = C(1) ** 2 + I ** I
           DISPLAY N
           COMPUTE N ROUNDED MODE IS NEAREST-EVEN = C(2) * 0.1
           DISPLAY N.
           GOBACK.
