      * Language Reference, "Multiple results in arithmetic statements":
      * a receiver may be an operand; its old value is used.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(4) VALUE 12.
       01  B PIC S9(5)V99 COMP-3 VALUE 3.5.
       01  C PIC S9(4) COMP VALUE 7.
       01  SHOW PIC -(5)9.99.
       PROCEDURE DIVISION.
           MULTIPLY A BY A
           DISPLAY A
           COMPUTE B = B * B - B / 2
           MOVE B TO SHOW
           DISPLAY SHOW
           SUBTRACT C FROM C
           IF C = 0 DISPLAY 'ZERO'.
           MOVE 9 TO C
           DIVIDE C INTO C
           IF C = 1 DISPLAY 'ONE'.
           ADD A A A GIVING A
           DISPLAY A
           DIVIDE A BY 5 GIVING A REMAINDER C
           IF C = 2 DISPLAY A.
           MOVE 100 TO A
           DIVIDE A BY 7 GIVING B REMAINDER A
           MOVE B TO SHOW
           DISPLAY SHOW ' ' A.
           GOBACK.
