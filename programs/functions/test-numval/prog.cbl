      * Language Reference, "TEST-NUMVAL", "TEST-NUMVAL-C",
      * "TEST-NUMVAL-F": 0, or the first wrong character, or one more
      * than the length when something is missing.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(8).
       01  R PIC 9(2).
       PROCEDURE DIVISION.
           MOVE ' -12.50 ' TO X PERFORM PLAIN
           MOVE '+ .5' TO X PERFORM PLAIN
           MOVE '12.5-' TO X PERFORM PLAIN
           MOVE '12 cr' TO X PERFORM PLAIN
           MOVE '7DB' TO X PERFORM PLAIN
           MOVE '12A' TO X PERFORM PLAIN
           MOVE '1.2.3' TO X PERFORM PLAIN
           MOVE '-5-' TO X PERFORM PLAIN
           MOVE '1,000' TO X PERFORM PLAIN
           MOVE SPACES TO X PERFORM PLAIN
           MOVE '1 2' TO X PERFORM PLAIN
           MOVE '$1,234.5' TO X PERFORM MONEY
           MOVE '-$ 12DB' TO X PERFORM MONEY
           MOVE '12,50CR' TO X PERFORM MONEY
           MOVE '$$5' TO X PERFORM MONEY
           MOVE FUNCTION TEST-NUMVAL-C('EUR5' 'EUR') TO R DISPLAY R
           MOVE FUNCTION TEST-NUMVAL-F('-1.5E+10') TO R DISPLAY R
           MOVE FUNCTION TEST-NUMVAL-F('1.5E') TO R DISPLAY R
           MOVE FUNCTION TEST-NUMVAL-F('1.5-') TO R DISPLAY R.
           GOBACK.
       PLAIN.
           MOVE FUNCTION TEST-NUMVAL(X) TO R
           DISPLAY 'N ' X ' ' R.
       MONEY.
           MOVE FUNCTION TEST-NUMVAL-C(X) TO R
           DISPLAY 'C ' X ' ' R.
