      * Language Reference, "RECORD clause" format 3: the DEPENDING ON
      * item gives the length of a record to write and gets the length
      * of one read; a length outside the limits is status 44.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OUTF ASSIGN TO OUTF FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  OUTF RECORD IS VARYING IN SIZE FROM 2 TO 10 CHARACTERS
           DEPENDING ON L.
       01  REC PIC X(10).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  L PIC 9(3).
       PROCEDURE DIVISION.
           OPEN OUTPUT OUTF
           MOVE 'abcdefghij' TO REC
           MOVE 4 TO L
           WRITE REC
           DISPLAY FS
           MOVE 'ABCDEFGHIJ' TO REC
           MOVE 10 TO L
           WRITE REC
           MOVE 11 TO L
           WRITE REC
           DISPLAY FS
           MOVE 1 TO L
           WRITE REC
           DISPLAY FS
           MOVE '12345' TO REC
           MOVE 2 TO L
           WRITE REC
           CLOSE OUTF
           OPEN INPUT OUTF
           PERFORM 3 TIMES
               READ OUTF
               DISPLAY FS ' ' L ' ' REC(1:L)
           END-PERFORM
           CLOSE OUTF
           GOBACK.
