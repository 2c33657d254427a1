      * Language Reference, "RECORDING MODE clause": S, records of
      * variable length that may be longer than a block.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  F RECORDING MODE IS S RECORD VARYING FROM 1 TO 300
           DEPENDING ON N.
       01  R PIC X(300).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  N PIC 9(3).
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           DISPLAY FS
           MOVE ALL 'AB' TO R MOVE 299 TO N WRITE R
           MOVE 'XYZ' TO R MOVE 3 TO N WRITE R
           CLOSE F
           OPEN INPUT F
           READ F AT END DISPLAY 'END' END-READ
           DISPLAY N ' ' R (1:4) ' ' R (296:4)
           READ F AT END DISPLAY 'END' END-READ
           DISPLAY N ' ' R (1:N) ' ' FS
           CLOSE F
           GOBACK.
