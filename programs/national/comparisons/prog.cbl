      * Language Reference, "Relation conditions", "National
      * comparisons": other characters and whole numbers are converted
      * to national; the shorter side counts as extended with national
      * spaces; the order is that of UTF-16. An alphanumeric group is
      * compared by its bytes. "Class condition" for national data.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC N(3) VALUE N'ab'.
       01  M PIC N(5) VALUE 'ab'.
       01  X PIC X(4) VALUE 'ab'.
       01  Z PIC 9(3) VALUE 123.
       01  D PIC N(3) VALUE '123'.
       01  S PIC S99 USAGE NATIONAL SIGN LEADING SEPARATE VALUE -5.
       01  G.
           05  FILLER PIC X(6) VALUE X'006100620020'.
       01  L PIC N VALUE 'a'.
       01  U PIC N VALUE 'A'.
       01  Y PIC N(2) VALUE SPACES.
           88  OK VALUE 'OK' N'ok'.
           88  DIGITS VALUE '10' THRU '19'.
       01  W PIC 99 USAGE NATIONAL VALUE 12.
       01  LX PIC X VALUE 'a'.
       01  UX PIC X VALUE 'A'.
       PROCEDURE DIVISION.
           IF N = M DISPLAY '1 EQUAL'.
           IF N = X DISPLAY '2 EQUAL'.
           IF X = N AND N = 'ab' AND N = N'ab ' AND N NOT = 'ac'
               DISPLAY '3 EQUAL'.
           IF N < 'ac' AND N > 'aa' AND 'b' > N DISPLAY '4 ORDER'.
           IF D = Z AND Z = D AND D = 123 DISPLAY '5 NUMBER'.
           IF G = N DISPLAY '6 GROUP'.
      * In EBCDIC small letters come first, in UTF-16 capitals do.
           IF L > U AND LX < UX DISPLAY '7 UTF-16'.
           IF Y = SPACES AND Y NOT = ZEROS AND Y > LOW-VALUES
               AND Y < HIGH-VALUES DISPLAY '8 FIGURATIVE'.
           MOVE ALL 'x' TO Y
           IF Y = ALL 'x' AND Y = ALL N'x' DISPLAY '9 ALL'.
           IF OK DISPLAY 'WRONG'.
           SET OK TO TRUE
           IF OK AND Y = 'OK' DISPLAY '10 CONDITION'.
           MOVE '15' TO Y
           IF DIGITS DISPLAY '11 RANGE'.
           EVALUATE Y
             WHEN '14' DISPLAY 'WRONG'
             WHEN N'15' DISPLAY '12 EVALUATE'
           END-EVALUATE
           IF D NUMERIC AND N NOT NUMERIC AND S NUMERIC
               AND D NOT ALPHABETIC AND N ALPHABETIC
               AND N ALPHABETIC-LOWER AND N NOT ALPHABETIC-UPPER
               AND U ALPHABETIC-UPPER DISPLAY '13 CLASS'.
           IF S = -5 AND S < 0 AND S + 6 = 1 DISPLAY '14 ALGEBRAIC'.
           MOVE NX'0031' TO Y(1:1)
           MOVE X'F1' TO X
           IF Y(1:1) = X(1:1) DISPLAY '15 PART'.
           MOVE '12' TO X
           IF W = X AND X = W AND X < '13' AND W NOT = '21'
               AND W < LX DISPLAY '16 DIGITS'.
           GOBACK.
