      * Language Reference, "VALUE clause": by the category of the item;
      * a group value fills it as characters; ALL literals and
      * figurative constants; hexadecimal literals; editing and
      * JUSTIFIED are not applied.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(3)V99 VALUE 1.5.
       01  S PIC S9(3) COMP-3 VALUE -7.
       01  B PIC S9(4) COMP VALUE +12.
       01  X PIC X(5) VALUE 'ab'.
       01  Z PIC X(4) VALUE ZEROS.
       01  A PIC X(5) VALUE ALL 'xy'.
       01  H PIC X(2) VALUE X'C1C2'.
       01  E PIC $ZZ9.99 VALUE '$  1.50'.
       01  J PIC X(4) JUSTIFIED VALUE 'a'.
       01  G VALUE 'GROUP'.
           05 G1 PIC X(2).
           05 G2 PIC X(4).
       77  L77 PIC 9 VALUE 9.
       01  Q PIC X(5) VALUE 'it''s'.
       01  D PIC X(5) VALUE "a""b".
       PROCEDURE DIVISION.
           IF N = 1.50 AND S = -7 AND B = 12 DISPLAY 'NUMBERS'.
           DISPLAY '[' X '][' Z '][' A '][' H '][' E '][' J ']'
           DISPLAY '[' G1 '][' G2 ']' L77
           DISPLAY '[' Q '][' D ']'.
           GOBACK.
