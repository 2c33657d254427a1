      * Language Reference, "INITIALIZE statement", VALUE phrase: the
      * items of the named categories get what their VALUE clauses
      * say; the others change only by REPLACING or TO DEFAULT.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC X(4) VALUE 'AB'.
           05 L PIC A(2) VALUE 'LM'.
           05 N PIC 9(3)V9 VALUE 12.3.
           05 E PIC ZZ9.9 VALUE '  7.5'.
           05 P PIC S9(3) COMP-3 VALUE -5.
           05 NONE PIC X(2).
           05 FILLER PIC X VALUE '!'.
           05 F COMP-2 VALUE 1.5E0.
       01  T.
           05 ROW OCCURS 3.
              10 K PIC 9 VALUE 4.
              10 CELL PIC X OCCURS 2 VALUE 'c'.
       01  S PIC X(6).
       01  Z PIC 9(4).
       01  SHOW PIC -ZZ9.9.
       LINKAGE SECTION.
       01  AREA-1.
           05 I PIC X(3) VALUE 'new'.
           05 J PIC 9(2) VALUE 42.
       PROCEDURE DIVISION.
           PERFORM SPOIL
           INITIALIZE G ALL TO VALUE
           PERFORM TELL
           PERFORM SPOIL
           INITIALIZE G WITH FILLER ALL TO VALUE THEN TO DEFAULT
           PERFORM TELL
           PERFORM SPOIL
           INITIALIZE G ALPHANUMERIC NUMERIC-EDITED TO VALUE
               THEN REPLACING NUMERIC DATA BY 1 ALPHABETIC BY 'QQ'
           PERFORM TELL
           PERFORM SPOIL
           INITIALIZE G NUMERIC TO VALUE THEN TO DEFAULT
           PERFORM TELL
           MOVE ALL '9' TO T
           INITIALIZE T ALL VALUE
           DISPLAY T
           MOVE ALL '9' TO T
           INITIALIZE ROW (2) NUMERIC TO VALUE
           DISPLAY T
           MOVE ALL '9' TO T
           INITIALIZE CELL (3 1) ALL TO VALUE
           DISPLAY T
           SET ADDRESS OF AREA-1 TO ADDRESS OF S
           MOVE ALL '-' TO S
           INITIALIZE AREA-1 ALL TO VALUE
           DISPLAY S
      * A part of an item is an elementary alphanumeric item.
           MOVE 'ABCDEF' TO S
           INITIALIZE S (2:3)
           DISPLAY S
           INITIALIZE S (5:) REPLACING ALPHANUMERIC BY 'x'
           DISPLAY S '.'
           MOVE 1234 TO Z
           INITIALIZE Z (2:2)
           DISPLAY Z
           GOBACK.
       SPOIL.
           MOVE ALL '7' TO G
           MOVE 777 TO P
           MOVE 7 TO F.
       TELL.
           MOVE P TO SHOW
           DISPLAY A L N E SHOW NONE G (20:1) WITH NO ADVANCING
           IF F = 1.5 DISPLAY ' f' ELSE
           IF F = 1 DISPLAY ' 1' ELSE
           IF F = 7 DISPLAY ' 7' ELSE DISPLAY ' 0'.
