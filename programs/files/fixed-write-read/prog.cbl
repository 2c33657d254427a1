      * Language Reference, "WRITE statement" and "READ statement":
      * records of a format F file one after another, as the bytes of
      * the record area; AT END after the last.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OUTF ASSIGN TO OUTF FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  OUTF RECORDING MODE IS F.
       01  REC.
           05 R-NAME PIC X(6).
           05 R-PACKED PIC S9(5) COMP-3.
           05 R-BINARY PIC S9(4) COMP.
           05 R-ZONED PIC S9(3).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  N PIC 9(2) VALUE 0.
       01  EOF-SW PIC X VALUE 'N'.
       PROCEDURE DIVISION.
           OPEN OUTPUT OUTF
           DISPLAY 'OPEN ' FS
           MOVE 'FIRST' TO R-NAME
           MOVE -12345 TO R-PACKED
           MOVE 258 TO R-BINARY
           MOVE -7 TO R-ZONED
           WRITE REC
           DISPLAY 'WRITE ' FS
           MOVE 'second' TO R-NAME
           MOVE 0 TO R-PACKED R-BINARY R-ZONED
           WRITE REC
           CLOSE OUTF
           DISPLAY 'CLOSE ' FS
           OPEN INPUT OUTF
           PERFORM UNTIL EOF-SW = 'Y'
               READ OUTF
                   AT END MOVE 'Y' TO EOF-SW
                   NOT AT END ADD 1 TO N
                       IF R-PACKED < 0 DISPLAY R-NAME ' ' R-BINARY
               END-READ
           END-PERFORM
           DISPLAY 'AT END ' FS ' ' N
           CLOSE OUTF
           GOBACK.
