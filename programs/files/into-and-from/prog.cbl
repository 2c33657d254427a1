      * Language Reference, "INTO phrase" and "FROM phrase": a READ and
      * a MOVE by the rules of MOVE, a MOVE and a WRITE; no move where
      * the READ fails.
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
       01  IN-REC PIC X(6).
       FD  OUTF.
       01  OUT-REC PIC X(8).
       WORKING-STORAGE SECTION.
       01  LONG-ONE PIC X(9).
       01  SHORT-ONE PIC X(3).
       01  J PIC X(8) JUSTIFIED RIGHT.
       PROCEDURE DIVISION.
           OPEN INPUT INF OUTPUT OUTF
           READ INF INTO LONG-ONE
           DISPLAY '[' LONG-ONE '][' IN-REC ']'
           WRITE OUT-REC FROM LONG-ONE
           READ INF INTO SHORT-ONE
           DISPLAY '[' SHORT-ONE ']'
           WRITE OUT-REC FROM SHORT-ONE
           READ INF INTO J
           DISPLAY '[' J ']'
           READ INF INTO SHORT-ONE AT END DISPLAY 'END' END-READ
           DISPLAY '[' SHORT-ONE ']'
           CLOSE INF OUTF
           GOBACK.
