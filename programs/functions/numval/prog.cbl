      * Language Reference, "NUMVAL", "NUMVAL-C", "NUMVAL-F": values as
      * floating-point numbers.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(12).
       01  R PIC S9(7)V99 COMP-3.
       01  D PIC -(7)9.99.
       01  L COMP-2.
       PROCEDURE DIVISION.
           MOVE ' 1.15' TO A PERFORM PLAIN
           MOVE '-  77.7 ' TO A PERFORM PLAIN
           MOVE '1234567.89CR' TO A PERFORM PLAIN
           MOVE '.5 DB' TO A PERFORM PLAIN
           MOVE SPACES TO A PERFORM PLAIN
           MOVE '$1,234.56-' TO A PERFORM MONEY
           MOVE '  $ 0.07 cr' TO A PERFORM MONEY
           COMPUTE R = FUNCTION NUMVAL-C('EUR 12,345.67' 'EUR')
           MOVE R TO D DISPLAY D
           MOVE FUNCTION NUMVAL-F('-1.25E+3') TO R
           MOVE R TO D DISPLAY D
           MOVE FUNCTION NUMVAL('0.1') TO L
           DISPLAY L
           COMPUTE R ROUNDED = FUNCTION NUMVAL('10.005') * 1
           MOVE R TO D DISPLAY D
           IF FUNCTION NUMVAL('12.50') = 12.5 DISPLAY 'EQUAL'.
           ADD FUNCTION NUMVAL('1') TO R
           MOVE R TO D DISPLAY D.
           GOBACK.
       PLAIN.
           COMPUTE R = FUNCTION NUMVAL(A)
           MOVE R TO D DISPLAY D.
       MONEY.
           COMPUTE R = FUNCTION NUMVAL-C(A)
           MOVE R TO D DISPLAY D.
