      * Language Reference, "INITIALIZE statement": tables of every size
      * get the same in each occurrence, FILLER and what redefines keep
      * what they have, and nothing before or behind is touched.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 BEFORE-IT     PIC X(4) VALUE 'HEAD'.
           05 BIG OCCURS 300.
              10 NAME       PIC X(5).
              10 AMOUNT     PIC S9(5)V99 COMP-3.
              10 CNT        PIC S9(4) COMP.
              10 AGAIN REDEFINES CNT PIC X(2).
           05 BEHIND-IT     PIC X(4) VALUE 'TAIL'.
           05 SMALL OCCURS 7 PIC 9(3).
           05 BLANKS OCCURS 2000 PIC X.
           05 GAPS OCCURS 40.
              10 U          PIC 9.
              10 FILLER     PIC X.
              10 V          PIC X.
           05 SQUARE OCCURS 20.
              10 ROW-NO     PIC 99.
              10 CELL OCCURS 9.
                 15 X       PIC X.
                 15 Y       PIC 9.
           05 LAST-ONE      PIC X(4) VALUE 'LAST'.
       01  K                PIC 9(3) VALUE 5.
       01  D.
           05 O OCCURS 1 TO 400 DEPENDING ON K.
              10 P          PIC X(3).
              10 Q          PIC 9(2).
       01  I                PIC 9(4).
       01  J                PIC 9(4).
       01  WRONG            PIC 9(4) VALUE 0.
       PROCEDURE DIVISION.
           PERFORM DIRTY
           INITIALIZE BIG(300) BIG(1)
           IF NAME(1) NOT = SPACES OR AMOUNT(300) NOT = 0
                   OR CNT(300) NOT = 0 OR NAME(2) NOT = '#####'
               ADD 1 TO WRONG
           END-IF
           INITIALIZE SQUARE(20)
           IF ROW-NO(20) NOT = 0 OR X(20 9) NOT = SPACE
                   OR Y(20 1) NOT = 0 OR X(19 9) NOT = '#'
               ADD 1 TO WRONG
           END-IF
           DISPLAY 'ONE ' WRONG
           PERFORM DIRTY
           INITIALIZE G
           PERFORM LOOK
           DISPLAY 'ALL ' WRONG ' [' BEFORE-IT BEHIND-IT LAST-ONE ']'
           PERFORM DIRTY
           MOVE 'HEAD' TO BEFORE-IT
           MOVE 'TAIL' TO BEHIND-IT
           INITIALIZE G REPLACING NUMERIC DATA BY 3
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 300
               IF AMOUNT(I) NOT = 3 OR CNT(I) NOT = 3
                       OR NAME(I) NOT = '#####'
                   ADD 1 TO WRONG
               END-IF
           END-PERFORM
           DISPLAY 'BY 3 ' WRONG ' ' BEFORE-IT SMALL(1) SMALL(7)
               BEHIND-IT U(40) V(40) Y(20 9) BLANKS(2000)
           MOVE 400 TO K
           MOVE ALL '#' TO D
           MOVE 5 TO K
           INITIALIZE D
           MOVE 400 TO K
           DISPLAY 'D ' D(1:30)
           GOBACK.
       DIRTY.
           MOVE ALL '#' TO G
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 300
               MOVE 77 TO AMOUNT(I) CNT(I)
           END-PERFORM
           MOVE 'HEAD' TO BEFORE-IT
           MOVE 'TAIL' TO BEHIND-IT
           MOVE 'LAST' TO LAST-ONE.
       LOOK.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 300
               IF NAME(I) NOT = SPACES OR AMOUNT(I) NOT = 0
                       OR CNT(I) NOT = 0
                   ADD 1 TO WRONG
               END-IF
           END-PERFORM
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 7
               IF SMALL(I) NOT = '000' ADD 1 TO WRONG END-IF
           END-PERFORM
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 2000
               IF BLANKS(I) NOT = SPACE ADD 1 TO WRONG END-IF
           END-PERFORM
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 40
               IF GAPS(I) NOT = '0# ' ADD 1 TO WRONG END-IF
           END-PERFORM
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 20
               IF ROW-NO(I) NOT = 0 ADD 1 TO WRONG END-IF
               PERFORM VARYING J FROM 1 BY 1 UNTIL J > 9
                   IF CELL(I J) NOT = ' 0' ADD 1 TO WRONG END-IF
               END-PERFORM
           END-PERFORM.
