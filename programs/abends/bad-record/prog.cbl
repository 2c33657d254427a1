      * A field that came from a file: the report says from which record
      * of which DD. What was written before the abend stays written
      * (fidelity: batch, sequential).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT INF ASSIGN TO INFILE.
           SELECT OUTF ASSIGN TO OUTF.
       DATA DIVISION.
       FILE SECTION.
       FD  INF.
       01  IN-REC.
           05 IN-KEY PIC X(3).
           05 IN-AMOUNT PIC S9(3) COMP-3.
       FD  OUTF.
       01  OUT-REC PIC 9(5).
       WORKING-STORAGE SECTION.
       01  WS-SUM PIC 9(5) VALUE 0.
       01  WS-EOF PIC X VALUE 'N'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           OPEN INPUT INF OUTPUT OUTF
           PERFORM UNTIL WS-EOF = 'Y'
               READ INF AT END MOVE 'Y' TO WS-EOF
               NOT AT END
                   ADD IN-AMOUNT TO WS-SUM
                   WRITE OUT-REC FROM WS-SUM
               END-READ
           END-PERFORM
           CLOSE INF OUTF
           GOBACK.
