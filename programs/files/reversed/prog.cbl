      * Language Reference, "OPEN statement": REVERSED does not apply
      * where there are no reels; the file is read from its beginning.
      * "CODE-SET clause": it is for tapes.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           ALPHABET TAPE-CODE IS STANDARD-1.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F FILE STATUS IS S.
       DATA DIVISION.
       FILE SECTION.
       FD  F CODE-SET IS TAPE-CODE.
       01  R PIC X(3).
       WORKING-STORAGE SECTION.
       01  S PIC XX.
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           MOVE 'ONE' TO R WRITE R
           MOVE 'TWO' TO R WRITE R
           CLOSE F
           OPEN INPUT F REVERSED
           DISPLAY S
           READ F
           DISPLAY R
           CLOSE F
           GOBACK.
