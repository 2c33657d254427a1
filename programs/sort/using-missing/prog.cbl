      * Programming Guide, "Checking for sort errors with NOFASTSRT": a USING
      * file with FILE STATUS and no error procedure: the status is set and
      * SORT-RETURN is 16; an error procedure decides itself whether the sort
      * goes on.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
           SELECT IN-ONE ASSIGN TO NONE1 FILE STATUS FS1.
           SELECT IN-TWO ASSIGN TO INB.
           SELECT IN-THREE ASSIGN TO NONE2 FILE STATUS FS3.
           SELECT OUT-ONE ASSIGN TO OUTA FILE STATUS FS4.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC         PIC X(4).
       FD  IN-ONE.
       01  I1-REC        PIC X(4).
       FD  IN-TWO.
       01  I2-REC        PIC X(4).
       FD  IN-THREE.
       01  I3-REC        PIC X(4).
       FD  OUT-ONE.
       01  O1-REC        PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS1 PIC X(2) VALUE '--'.
       01  FS3 PIC X(2) VALUE '--'.
       01  FS4 PIC X(2) VALUE '--'.
       01  TRIES PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       DECLARATIVES.
       THREE-FAILED SECTION.
           USE AFTER STANDARD ERROR PROCEDURE ON IN-THREE.
       ONLY-PARAGRAPH.
           ADD 1 TO TRIES
           DISPLAY 'ERROR PROCEDURE ' FS3
           IF TRIES = 2 MOVE 16 TO SORT-RETURN.
       END DECLARATIVES.
       MAIN SECTION.
           SORT WORK ASCENDING W-REC USING IN-ONE IN-TWO GIVING OUT-ONE
           DISPLAY 'SORT-RETURN ' SORT-RETURN ' ' FS1 ' ' FS4
           SORT WORK ASCENDING W-REC USING IN-THREE IN-TWO
               GIVING OUT-ONE
           DISPLAY 'SORT-RETURN ' SORT-RETURN ' ' FS4
           MOVE '--' TO FS4
           SORT WORK ASCENDING W-REC USING IN-THREE IN-TWO
               GIVING OUT-ONE
           DISPLAY 'SORT-RETURN ' SORT-RETURN ' ' FS4
           GOBACK.
