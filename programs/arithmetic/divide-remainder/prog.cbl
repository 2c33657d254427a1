      * Language Reference, "DIVIDE statement", REMAINDER phrase: the
      * remainder is the dividend less quotient times divisor; the
      * quotient used has the decimal places of the receiver, cut and
      * not rounded, even where ROUNDED is written.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Q PIC S9(3)V9.
       01  R PIC S9(3)V99.
       01  N PIC S9(3).
       01  M PIC S9(3).
       01  QE PIC ZZ9.99.
       01  SHOW PIC -ZZ9.99.
       01  SHOW2 PIC -ZZ9.99.
       PROCEDURE DIVISION.
           DIVIDE 100 BY 7 GIVING Q REMAINDER R
           PERFORM SHOW-Q-R
           DIVIDE 100 BY 7 GIVING Q ROUNDED REMAINDER R
           PERFORM SHOW-Q-R
           DIVIDE -17 BY 5 GIVING N REMAINDER M
           PERFORM SHOW-N-M
           DIVIDE 17 BY -5 GIVING N REMAINDER M
           PERFORM SHOW-N-M
           DIVIDE -5 INTO -17 GIVING N REMAINDER M
           PERFORM SHOW-N-M
           DIVIDE 10 BY 3 GIVING QE REMAINDER R
           MOVE R TO SHOW2
           DISPLAY QE ' ' SHOW2
           GOBACK.
       SHOW-Q-R.
           MOVE Q TO SHOW
           MOVE R TO SHOW2
           DISPLAY SHOW ' ' SHOW2.
       SHOW-N-M.
           MOVE N TO SHOW
           MOVE M TO SHOW2
           DISPLAY SHOW ' ' SHOW2.
