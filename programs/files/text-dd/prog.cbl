      * docs: `--dd NAME=PATH,text` is a file of UTF-8 lines, converted
      * through the code page; a record is a line, padded with spaces.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT INF ASSIGN TO INF.
           SELECT OUTF ASSIGN TO OUTF.
       DATA DIVISION.
       FILE SECTION.
       FD  INF.
       01  IN-REC PIC X(8).
       FD  OUTF.
       01  OUT-REC PIC X(10).
       WORKING-STORAGE SECTION.
       01  EOF-SW PIC X VALUE 'N'.
       PROCEDURE DIVISION.
           OPEN INPUT INF OUTPUT OUTF
           PERFORM UNTIL EOF-SW = 'Y'
               READ INF AT END MOVE 'Y' TO EOF-SW
               NOT AT END
                   IF IN-REC(1:1) = X'81' DISPLAY 'EBCDIC' END-IF
                   DISPLAY '[' IN-REC ']'
                   MOVE ALL '-' TO OUT-REC
                   MOVE IN-REC TO OUT-REC(2:8)
                   WRITE OUT-REC
               END-READ
           END-PERFORM
           CLOSE INF OUTF
           GOBACK.
