      * Language Reference, "MOVE statement", elementary moves to
      * alphanumeric: left-justified, padded with spaces, cut at the
      * right.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(5) VALUE 'ABCDE'.
       01  L PIC X(8) VALUE ALL '*'.
       01  S PIC X(3) VALUE ALL '*'.
       01  Z PIC A(7).
       PROCEDURE DIVISION.
           MOVE A TO L S Z
           DISPLAY '[' L '][' S '][' Z ']'
           MOVE 'X' TO L S
           DISPLAY '[' L '][' S ']'
           MOVE 'A longer literal' TO L
           DISPLAY '[' L ']'.
           GOBACK.
