      * Dynamic-length items in conditions: a sender is an item with the
      * length of now (Language Reference, "Dynamic-length items",
      * "Alphanumeric comparisons"; A-0976).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X DYNAMIC LENGTH.
           88  IS-YES VALUE 'YES' 'Y'.
           88  IS-LOW VALUE 'AA' THRU 'CC'.
       01  B PIC X DYNAMIC LENGTH.
       77  F PIC X(5) VALUE 'GRAY'.
       77  N PIC 9(3) VALUE 42.
       PROCEDURE DIVISION.
           MOVE 'GRAY' TO A.
           MOVE 'GRAY ' TO B.
           IF A = B DISPLAY '1 EQUAL' ELSE DISPLAY '1 NOT EQUAL'.
           IF A = F DISPLAY '2 EQUAL' ELSE DISPLAY '2 NOT EQUAL'.
           IF A = 'GRAY' DISPLAY '3 EQUAL' ELSE DISPLAY '3 NOT EQUAL'.
           IF A > 'GRA' DISPLAY '4 GREATER'.
           MOVE 'GRAZ' TO B.
           IF A < B DISPLAY '5 LESS'.
           MOVE 'B' TO B.
           IF B < A DISPLAY '6 LESS, THOUGH SHORTER'.
           INITIALIZE B.
           IF B = SPACES DISPLAY '7 EMPTY IS SPACES'.
           IF B = ' ' AND NOT B > ' ' DISPLAY '8 EMPTY IS A SPACE'.
           IF B < A DISPLAY '9 EMPTY IS LESS'.
           MOVE 'YES' TO A.
           IF IS-YES DISPLAY '10 YES'.
           MOVE 'Y' TO A.
           IF IS-YES DISPLAY '11 YES'.
           MOVE 'BZZZZ' TO A.
           IF IS-LOW DISPLAY '12 LOW'.
           SET IS-YES TO TRUE.
           DISPLAY '13 [' A '] ' LENGTH OF A.
           MOVE '00421' TO A.
           IF A IS NUMERIC DISPLAY '14 NUMERIC'.
           MOVE 'abc' TO A.
           IF A IS ALPHABETIC-LOWER AND A IS NOT NUMERIC
             DISPLAY '15 LOWER'.
           IF A(2:1) = 'b' DISPLAY '16 PART'.
           MOVE '042' TO A.
           IF A = N DISPLAY '17 NUMBER'.
           EVALUATE A
             WHEN '41' DISPLAY '18 WRONG'
             WHEN '042' DISPLAY '18 RIGHT'
             WHEN OTHER DISPLAY '18 WRONG'
           END-EVALUATE.
           INITIALIZE B.
           PERFORM UNTIL LENGTH OF B > 3 OR B = 'xxx'
             STRING B 'x' DELIMITED BY SIZE INTO B
           END-PERFORM.
           DISPLAY '19 [' B ']'.
           MOVE ALL 'x' TO F.
           IF B = ALL 'x' DISPLAY '20 ALL'.
      *    An item of length zero is of no class (APAR PI32999).
           INITIALIZE B.
           IF B IS NUMERIC OR B IS ALPHABETIC OR B IS ALPHABETIC-UPPER
             DISPLAY '21 OF A CLASS'
           END-IF.
           IF B IS NOT NUMERIC DISPLAY '22 NOT NUMERIC'.
           IF FUNCTION TRIM(B) IS NUMERIC DISPLAY '23 WRONG'.
           GOBACK.
