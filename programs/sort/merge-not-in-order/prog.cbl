      * A file of a MERGE that is not in order: DFSORT ends with ICE068A, and
      * SORT-RETURN is 16 (Programming Guide, "Determining whether the sort or
      * merge was successful").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
           SELECT IN-ONE ASSIGN TO INA.
           SELECT IN-TWO ASSIGN TO INB.
           SELECT OUT-ONE ASSIGN TO OUTA.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC.
           05  W-KEY     PIC 9(2).
           05  W-TEXT    PIC X(4).
       FD  IN-ONE.
       01  I1-REC        PIC X(6).
       FD  IN-TWO.
       01  I2-REC        PIC X(6).
       FD  OUT-ONE.
       01  O1-REC        PIC X(6).
       PROCEDURE DIVISION.
       MAIN SECTION.
           MERGE WORK ASCENDING W-KEY
               USING IN-ONE IN-TWO GIVING OUT-ONE
           DISPLAY 'SORT-RETURN ' SORT-RETURN
           GOBACK.
