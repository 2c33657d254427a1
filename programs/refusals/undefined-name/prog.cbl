      * A name that no data item has, with a near one; in a copybook
      * with its trail.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-TOTAL PIC 9(5).
       01  WS-AMT PIC 9(5).
       PROCEDURE DIVISION.
           ADD WS-AMT TO WS-TOTL
           COPY CALC.
           GOBACK.
