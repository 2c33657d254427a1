      * Language Reference, "EVALUATE statement": subjects may be
      * expressions, conditions and literals; comparison is that of a
      * relation condition.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(5) VALUE 'AB'.
       01  N PIC S9(3)V9 COMP-3 VALUE 2.5.
       01  S PIC 9 VALUE 1.
           88 S-ON VALUE 1.
       PROCEDURE DIVISION.
           EVALUATE X
               WHEN 'A' DISPLAY 'NO'
               WHEN 'AB' DISPLAY '1 PADDED'
           END-EVALUATE
           EVALUATE N * 2
               WHEN 2.5 DISPLAY 'NO'
               WHEN 5 DISPLAY '2 EXPRESSION'
           END-EVALUATE
           EVALUATE S-ON ALSO N > 3
               WHEN TRUE ALSO TRUE DISPLAY 'NO'
               WHEN TRUE ALSO FALSE DISPLAY '3 CONDITIONS'
           END-EVALUATE
           EVALUATE 2.50
               WHEN N DISPLAY '4 LITERAL'
           END-EVALUATE
           EVALUATE TRUE ALSO X
               WHEN S-ON ALSO SPACES DISPLAY 'NO'
               WHEN NOT S-ON ALSO ANY DISPLAY 'NO'
               WHEN S-ON ALSO 'AA' THRU 'AC' DISPLAY '5 MIXED'
           END-EVALUATE.
           GOBACK.
