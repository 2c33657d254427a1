      * Language Reference, "ENVIRONMENT DIVISION", "DATA DIVISION": the
      * headers are needed; they are assumed (A-0979), as is the period
      * behind a paragraph-name that stands alone in area A.
       PROGRAM-ID. PROG.
       SPECIAL-NAMES.
           DECIMAL-POINT IS COMMA.
       FILE-CONTROL.
           SELECT F ASSIGN TO F ORGANIZATION IS LINE SEQUENTIAL.
       FD  F.
       01  R PIC X(5).
       WORKING-STORAGE SECTION.
       01  A PIC 9,9 VALUE '1,5'.
       PROCEDURE DIVISION.
           PERFORM WRITE-IT
           DISPLAY 'WRITTEN'
           GOBACK.
       WRITE-IT
           OPEN OUTPUT F
           MOVE A TO R
           WRITE R
           CLOSE F.
       LAST-ONE
           DISPLAY 'NEVER'.
