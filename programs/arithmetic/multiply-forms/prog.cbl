      * Language Reference, "MULTIPLY statement": BY several receivers
      * multiplies each of them; GIVING stores one product in each.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3)V9 VALUE 2.5.
       01  B PIC 9(3)V9 VALUE 4.0.
       01  C PIC 9(3)V9 VALUE 10.0.
       01  D PIC 9(5)V99.
       01  E PIC 9(5).
       01  SHOW PIC ZZZ9.99.
       PROCEDURE DIVISION.
           MULTIPLY A BY B C
           MOVE B TO SHOW
           DISPLAY 'B ' SHOW
           MOVE C TO SHOW
           DISPLAY 'C ' SHOW
           MULTIPLY A BY B GIVING D E
           MOVE D TO SHOW
           DISPLAY 'D ' SHOW
           MOVE E TO SHOW
           DISPLAY 'E ' SHOW
           MULTIPLY 0.5 BY A
           MOVE A TO SHOW
           DISPLAY 'A ' SHOW.
           GOBACK.
