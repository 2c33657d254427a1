      * Language Reference, "DECIMAL-POINT IS COMMA clause": the point
      * and the comma change places in pictures and numeric literals.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           DECIMAL-POINT IS COMMA.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC S9(5)V99 VALUE -1234,56.
       01  E PIC ZZ.ZZ9,99-.
       PROCEDURE DIVISION.
           MOVE N TO E
           DISPLAY '[' E ']'
           ADD 1000,01 TO N
           MOVE N TO E
           DISPLAY '[' E ']'
           MOVE 0 TO E
           DISPLAY '[' E ']'.
           GOBACK.
