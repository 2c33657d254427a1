      * Language Reference, "DIVIDE statement": INTO divides each
      * receiver, INTO ... GIVING and BY ... GIVING store the quotient
      * in each receiver, cut to that receiver's decimal places.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3) VALUE 4.
       01  B PIC 9(3) VALUE 30.
       01  C PIC 9(3)V99 VALUE 30.
       01  D PIC 9(3)V999.
       01  E PIC 9(3).
       01  SHOW PIC ZZ9.999.
       PROCEDURE DIVISION.
           DIVIDE A INTO B C
           MOVE B TO SHOW
           DISPLAY 'INTO B         ' SHOW
           MOVE C TO SHOW
           DISPLAY 'INTO C         ' SHOW
           DIVIDE 7 INTO 50 GIVING D E
           MOVE D TO SHOW
           DISPLAY '50/7 INTO D    ' SHOW
           MOVE E TO SHOW
           DISPLAY '50/7 INTO E    ' SHOW
           DIVIDE 50 BY 8 GIVING D E
           MOVE D TO SHOW
           DISPLAY '50/8 BY D      ' SHOW
           MOVE E TO SHOW
           DISPLAY '50/8 BY E      ' SHOW.
           GOBACK.
