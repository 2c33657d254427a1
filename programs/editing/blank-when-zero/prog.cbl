      * Language Reference, "BLANK WHEN ZERO clause": a zero value gives
      * spaces, after cutting to the picture; also for an unsigned
      * numeric DISPLAY item.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 999.99 BLANK WHEN ZERO.
       01  B PIC -ZZ9 BLANK ZERO.
       01  C PIC 9(4) BLANK WHEN ZEROS.
       01  CX REDEFINES C PIC X(4).
       01  S PIC S9(5)V999 VALUE 0.001.
       PROCEDURE DIVISION.
           MOVE 0 TO A B C
           DISPLAY '[' A '][' B '][' CX ']'
           MOVE 1.2 TO A B C
           DISPLAY '[' A '][' B '][' CX ']'
           MOVE S TO A
           DISPLAY '[' A ']'
           MOVE 1000 TO B
           DISPLAY '[' B ']'.
           GOBACK.
