      * Language Reference, "Alphanumeric literals" and "Numeric
      * literals": doubled quotes, either quote, hexadecimal, signs,
      * decimals without a leading zero.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC S9(3)V99.
       01  SHOW PIC -ZZ9.99.
       PROCEDURE DIVISION.
           DISPLAY 'it''s' "say ""no""" 'a"b' "c'd"
           DISPLAY X'C8859393964B'
           MOVE -.5 TO N
           MOVE N TO SHOW
           DISPLAY SHOW
           MOVE +12.34 TO N
           MOVE N TO SHOW
           DISPLAY SHOW
           DISPLAY 7.
           GOBACK.
