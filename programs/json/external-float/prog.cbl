      * Language Reference, "JSON GENERATE statement", "JSON PARSE
      * statement": external floating-point items are numbers (A-0939).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  A PIC +9.99E+99.
           05  B PIC -99V99E-99.
           05  C PIC +.999E+99 USAGE NATIONAL.
       01  J PIC X(200).
       01  L PIC 999.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE 1.5 TO A
           MOVE -123.4 TO B
           MOVE 0.0456 TO C
           PERFORM SHOW
           MOVE '{"R":{"A":-2.5e-3,"B":12345,"C":"12"}}' TO J
           JSON PARSE J INTO R ENCODING 1140
           DISPLAY JSON-CODE ' ' JSON-STATUS
           DISPLAY A '|' B '|' FUNCTION HEX-OF(C)
           MOVE 0 TO A B
           PERFORM SHOW
           GOBACK.
       SHOW.
           JSON GENERATE J FROM R COUNT L ENCODING 1140
             SUPPRESS B WHEN ZERO
           DISPLAY J(1:L).
