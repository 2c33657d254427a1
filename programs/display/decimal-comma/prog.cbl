      * Language Reference, "DISPLAY statement": a literal is shown as
      * it is written, with DECIMAL-POINT IS COMMA a comma in it; an
      * item has no decimal point to show.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           DECIMAL-POINT IS COMMA.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(2)V9 VALUE 12,3.
       01  E PIC Z9,99.
       PROCEDURE DIVISION.
           DISPLAY 12,3 ' ' -0,05 ' ' +7 ' ' 100
           DISPLAY N
           MOVE 4,56 TO E
           DISPLAY E
           GOBACK.
