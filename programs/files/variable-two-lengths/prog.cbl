      * Language Reference, "WRITE statement": a format V record is as
      * long as the record description that is written; a 4-byte record
      * descriptor word is in front in the data set.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OUTF ASSIGN TO OUTF FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  OUTF RECORDING MODE V.
       01  SHORT-REC PIC X(5).
       01  LONG-REC PIC X(12).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT OUTF
           MOVE 'short' TO SHORT-REC
           WRITE SHORT-REC
           MOVE 'a longer one' TO LONG-REC
           WRITE LONG-REC
           MOVE 'again' TO SHORT-REC
           WRITE SHORT-REC
           CLOSE OUTF
           OPEN INPUT OUTF
           READ OUTF DISPLAY FS ' ' SHORT-REC
           READ OUTF DISPLAY FS ' ' LONG-REC
           READ OUTF DISPLAY FS ' ' SHORT-REC
           READ OUTF DISPLAY FS
           CLOSE OUTF
           GOBACK.
