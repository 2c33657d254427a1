      * Programming Guide, "Floating-point data and intermediate
      * results": an expression with a floating-point operand is
      * floating point; a fixed-point receiver of arithmetic is cut,
      * after digits that floating point does not have are rounded
      * away (A-0704).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S COMP-1.
       01  L COMP-2.
       01  M COMP-2.
       01  F PIC S9(5)V99 COMP-3.
       01  D PIC -(6)9.99.
       01  I PIC 9(3).
       PROCEDURE DIVISION.
           MOVE 1.15 TO L
           COMPUTE F = L
           MOVE F TO D DISPLAY D
           COMPUTE F = L * 3
           MOVE F TO D DISPLAY D
           COMPUTE I = 8 ** 0.5
           DISPLAY I
           COMPUTE I ROUNDED = 8 ** 0.5
           DISPLAY I
           MOVE 100 TO F
           ADD L 0.35 TO F
           MOVE F TO D DISPLAY D
           SUBTRACT 0.5 FROM L
           DISPLAY L
           MULTIPLY 4 BY L
           DISPLAY L
           DIVIDE 8 INTO L
           DISPLAY L
           DIVIDE 10 BY 4 GIVING L S
           DISPLAY L S
           MOVE 3 TO M
           COMPUTE L = (M + 1) / (M - 1) - -0.5
           DISPLAY L
           COMPUTE L = 1 / (M - 3)
               ON SIZE ERROR DISPLAY 'ZERO'
               NOT ON SIZE ERROR DISPLAY 'WRONG'
           END-COMPUTE
           DIVIDE M INTO F ON SIZE ERROR DISPLAY 'WRONG'
               NOT ON SIZE ERROR DISPLAY 'FINE' END-DIVIDE
           MOVE F TO D DISPLAY D
           MOVE 1.0E+6 TO L
           COMPUTE I = L ON SIZE ERROR DISPLAY 'BIG' END-COMPUTE
           DISPLAY I
           MOVE 2 TO S
           ADD S TO S
           DISPLAY S
           PERFORM VARYING M FROM 0.5 BY 0.25 UNTIL M > 1
               DISPLAY M
           END-PERFORM.
           GOBACK.
