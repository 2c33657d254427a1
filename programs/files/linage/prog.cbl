      * Language Reference, "LINAGE clause", "LINAGE-COUNTER", "WRITE
      * statement", END-OF-PAGE phrase. The page is 2 + 5 + 1 lines;
      * the paper begins above its first line. Each record has a
      * control character: blank 1 line, 0 two, - three (Programming
      * Guide, "ADV").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT P ASSIGN TO P FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  P LINAGE IS 5 LINES WITH FOOTING AT 4
           LINES AT TOP 2 LINES AT BOTTOM 1.
       01  R PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT P
           DISPLAY 'OPEN ' LINAGE-COUNTER
      *   Line 2 of the body, paper line 4: four down.
           WRITE R FROM 'A' AT END-OF-PAGE DISPLAY 'EOP' END-WRITE
           DISPLAY 'A ' LINAGE-COUNTER
      *   Printed on the same line as A, then two lines down: line 4, which is
      *   in the footing area.
           WRITE R FROM 'B' BEFORE ADVANCING 2 LINES
               AT EOP DISPLAY 'EOP'
               NOT AT EOP DISPLAY 'NO EOP'
           END-WRITE
           DISPLAY 'B ' LINAGE-COUNTER
      *   Line 5.
           WRITE R FROM 'C' AFTER ADVANCING 1 LINE
               AT END-OF-PAGE DISPLAY 'EOP'
           END-WRITE
           DISPLAY 'C ' LINAGE-COUNTER
      *   Does not fit: line 1 of the next page, paper line 11.
           WRITE R FROM 'D' AFTER ADVANCING 3 LINES
               AT END-OF-PAGE DISPLAY 'EOP'
               NOT AT END-OF-PAGE DISPLAY 'NO EOP'
           END-WRITE
           DISPLAY 'D ' LINAGE-COUNTER
           WRITE R FROM 'E' AFTER ADVANCING 1 LINE
               AT END-OF-PAGE DISPLAY 'EOP'
               NOT AT END-OF-PAGE DISPLAY 'NO EOP'
           END-WRITE
           DISPLAY 'E ' LINAGE-COUNTER OF P
      *   Line 1 of the third page, paper line 19.
           WRITE R FROM 'F' AFTER ADVANCING PAGE
               AT END-OF-PAGE DISPLAY 'EOP'
               NOT AT END-OF-PAGE DISPLAY 'NO EOP'
           END-WRITE
           DISPLAY 'F ' LINAGE-COUNTER
           CLOSE P
           DISPLAY FS
           GOBACK.
