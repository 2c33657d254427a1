      * Language Reference, "LINAGE clause": values in data items are
      * taken at OPEN and for each page that begins. LINAGE-COUNTER
      * has the picture of the item that gives the lines. Without
      * FOOTING the end of the page is met when a record does not fit.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT P ASSIGN TO P FILE STATUS FS.
           SELECT Q ASSIGN TO Q.
       DATA DIVISION.
       FILE SECTION.
       FD  P LINAGE PAGE-LINES.
       01  R PIC X(4).
       FD  Q LINAGE 100.
       01  QR PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  PAGE-LINES PIC 9(3) VALUE 3.
       01  I PIC 9(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT P Q
           WRITE QR FROM 'Q' AFTER ADVANCING 9 LINES
           MOVE 2 TO PAGE-LINES
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 7
               WRITE R FROM I AFTER ADVANCING 1 LINE
                   AT EOP DISPLAY 'EOP ' I
               END-WRITE
               IF I = 4 MOVE 4 TO PAGE-LINES END-IF
               DISPLAY LINAGE-COUNTER OF P
           END-PERFORM
           DISPLAY 'Q ' LINAGE-COUNTER IN Q
           CLOSE P Q
           GOBACK.
