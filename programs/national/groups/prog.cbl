      * Language Reference, "GROUP-USAGE clause": a national group is
      * an elementary national item but for INITIALIZE, CORRESPONDING
      * and qualification.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  NG GROUP-USAGE NATIONAL.
           05  MONTH PIC 99.
           05  SUB.
               10  NAME PIC N(3).
               10  AMOUNT PIC S9(3) SIGN TRAILING SEPARATE.
           05  EDITED PIC Z9.9.
       01  AG.
           05  MONTH PIC 99 VALUE 7.
           05  NAME PIC X(3) VALUE 'abc'.
           05  AMOUNT PIC S9(3) COMP-3 VALUE -42.
       01  V GROUP-USAGE NATIONAL VALUE N'1a'.
           05  FILLER PIC N(3).
           05  V2 PIC N.
       01  N PIC N(5).
       PROCEDURE DIVISION.
           DISPLAY FUNCTION HEX-OF(V)
           INITIALIZE NG
           DISPLAY FUNCTION HEX-OF(NG)
           MOVE CORRESPONDING AG TO NG
           MOVE CORRESPONDING AG TO SUB
           DISPLAY FUNCTION DISPLAY-OF(NG)
           INITIALIZE NG REPLACING NATIONAL DATA BY 'x'
               NUMERIC DATA BY 5 NUMERIC-EDITED DATA BY 1.5
           DISPLAY FUNCTION DISPLAY-OF(NG)
           MOVE 'Z' TO SUB
           DISPLAY FUNCTION HEX-OF(SUB)
           MOVE NG TO N
           DISPLAY FUNCTION HEX-OF(N)
           IF N = '05Z' DISPLAY 'EQUAL'.
           MOVE FUNCTION LENGTH(NG) TO AMOUNT OF AG
           DISPLAY AMOUNT OF AG
           DISPLAY FUNCTION HEX-OF(NG(3:1)).
           GOBACK.
