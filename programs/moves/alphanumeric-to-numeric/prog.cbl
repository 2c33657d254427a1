      * Language Reference, "MOVE statement", elementary moves to
      * numeric: an alphanumeric sender is taken as an unsigned integer.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(4) VALUE '0123'.
       01  LONG-ONE PIC X(6) VALUE '987654'.
       01  N PIC 9(5)V99.
       01  P PIC S9(3) COMP-3.
       01  B PIC S9(4) COMP.
       01  SHOW PIC -(5)9.99.
       PROCEDURE DIVISION.
           MOVE X TO N P B
           MOVE N TO SHOW
           DISPLAY SHOW
           MOVE P TO SHOW
           DISPLAY SHOW
           MOVE B TO SHOW
           DISPLAY SHOW
           MOVE LONG-ONE TO P
           MOVE P TO SHOW
           DISPLAY SHOW
           MOVE '77' TO N
           MOVE N TO SHOW
           DISPLAY SHOW.
           GOBACK.
