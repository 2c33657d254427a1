      * Language Reference, "INITIALIZE statement", REPLACING phrase:
      * only items of the named categories change, by the rules of MOVE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC X(4) VALUE 'AAAA'.
           05 L PIC A(2) VALUE 'LL'.
           05 N PIC 9(3)V9 VALUE 12.3.
           05 E PIC ZZ9.9 VALUE '*****'.
           05 S PIC S9(3) COMP-3 VALUE 5.
       01  V PIC 9V99 VALUE 7.89.
       01  SHOW PIC -ZZ9.9.
       PROCEDURE DIVISION.
           INITIALIZE G REPLACING NUMERIC DATA BY V
           MOVE S TO SHOW
           DISPLAY A L N ' ' E ' ' SHOW
           INITIALIZE G REPLACING ALPHANUMERIC BY 'xyz'
               NUMERIC-EDITED BY 4.56
           MOVE S TO SHOW
           DISPLAY A L N ' ' E ' ' SHOW.
           GOBACK.
