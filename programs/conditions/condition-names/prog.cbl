      * Language Reference, "Condition-name condition" and "VALUE
      * clause" format 2: any of the values or within a range; in tables
      * with subscripts; on groups.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC S9(3) COMP-3.
           88 SMALL VALUE -5 THRU 5.
           88 SOME-VALUES VALUES ARE 7 9 11 THRU 13 20.
       01  X PIC X(3).
           88 YES VALUE 'Y' 'YES'.
           88 LETTERS VALUE 'AAA' THROUGH 'FFF'.
           88 NO-LETTERS VALUE SPACES.
           88 HIGHEST VALUE HIGH-VALUES.
       01  G.
           88 G-IS-AB VALUE 'AB'.
           05 G1 PIC X VALUE 'A'.
           05 G2 PIC X VALUE 'B'.
       01  T.
           05 T1 PIC 9 OCCURS 3.
              88 T-ODD VALUE 1 3 5 7 9.
       01  I PIC 9 VALUE 2.
       PROCEDURE DIVISION.
           MOVE -5 TO N
           IF SMALL AND NOT SOME-VALUES DISPLAY '1'.
           MOVE 12 TO N
           IF SOME-VALUES AND NOT SMALL DISPLAY '2'.
           MOVE 14 TO N
           IF SOME-VALUES OR SMALL DISPLAY 'NO' ELSE DISPLAY '3'.
           MOVE 20 TO N
           IF SOME-VALUES DISPLAY '4'.
           MOVE 'Y' TO X
           IF YES DISPLAY '5'.
           MOVE 'BZZ' TO X
           IF LETTERS AND NOT YES DISPLAY '6'.
           MOVE SPACES TO X
           IF NO-LETTERS DISPLAY '7'.
           MOVE HIGH-VALUES TO X
           IF HIGHEST DISPLAY '8'.
           IF G-IS-AB DISPLAY '9'.
           MOVE '148' TO T
           IF T-ODD(1) AND NOT T-ODD(I) AND NOT T-ODD(I + 1)
               DISPLAY '10'.
           GOBACK.
