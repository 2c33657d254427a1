      * Language Reference, "SORT statement", USING and GIVING phrases: all
      * records of several files; each GIVING file gets all of them; a shorter
      * record is filled up with blanks, keys may be anywhere.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
           SELECT IN-ONE ASSIGN TO INA FILE STATUS FS1.
           SELECT IN-TWO ASSIGN TO INB FILE STATUS FS2.
           SELECT OUT-ONE ASSIGN TO OUTA FILE STATUS FS3.
           SELECT OUT-TWO ASSIGN TO OUTB FILE STATUS FS4.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC.
           05  W-TEXT    PIC X(4).
           05  W-KEY     PIC X(2).
       FD  IN-ONE.
       01  I1-REC        PIC X(6).
       FD  IN-TWO.
       01  I2-REC        PIC X(6).
       FD  OUT-ONE.
       01  O1-REC        PIC X(6).
       FD  OUT-TWO.
       01  O2-REC        PIC X(8).
       WORKING-STORAGE SECTION.
       01  FS1 PIC X(2).
       01  FS2 PIC X(2).
       01  FS3 PIC X(2).
       01  FS4 PIC X(2).
       PROCEDURE DIVISION.
           SORT WORK ON DESCENDING KEY W-KEY
               USING IN-ONE IN-TWO GIVING OUT-ONE OUT-TWO
           DISPLAY FS1 ' ' FS2 ' ' FS3 ' ' FS4
           GOBACK.
