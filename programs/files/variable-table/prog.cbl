      * Language Reference, "OCCURS DEPENDING ON clause": a record with
      * such a table is written with its current length.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OUTF ASSIGN TO OUTF FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  OUTF RECORDING MODE V.
       01  REC.
           05 N PIC 9(2).
           05 T PIC X(3) OCCURS 1 TO 4 DEPENDING ON N.
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT OUTF
           MOVE 2 TO N
           MOVE 'abc' TO T(1)
           MOVE 'def' TO T(2)
           WRITE REC
           MOVE 4 TO N
           MOVE ALL 'x' TO T(3) T(4)
           WRITE REC
           CLOSE OUTF
           OPEN INPUT OUTF
           READ OUTF
           DISPLAY FS ' ' REC
           READ OUTF
           DISPLAY FS ' ' REC
           CLOSE OUTF
           GOBACK.
