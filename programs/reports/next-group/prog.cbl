      * ANSI X3.23-1985, "Body group presentation rules"; Report Writer
      * Precompiler Programmer's Manual, "LINE clause", "NEXT GROUP
      * clause": where a body group begins, whether it fits, and what
      * NEXT GROUP leaves for the one behind it, on the next page, too.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORD CONTAINS 12 CHARACTERS REPORT PLACES.
       WORKING-STORAGE SECTION.
       01  P PIC 9.
       REPORT SECTION.
       RD  PLACES PAGE LIMIT 20 HEADING 1 FIRST DETAIL 3
           LAST DETAIL 10 FOOTING 12.
       01  TYPE PH LINE 1.
           02  COLUMN 1 PIC X(5) VALUE 'PAGE'.
           02  COLUMN 6 PIC Z9 SOURCE PAGE-COUNTER.
       01  RELATIVE-2 TYPE DE LINE PLUS 1 NEXT GROUP PLUS 2.
           02  COLUMN 1 PIC X(4) VALUE 'D1'.
           02  COLUMN 5 PIC Z9 SOURCE LINE-COUNTER.
       01  ABSOLUTE-9 TYPE DE LINE 6 NEXT GROUP IS 9.
           02  COLUMN 1 PIC X(4) VALUE 'D2'.
           02  COLUMN 5 PIC Z9 SOURCE LINE-COUNTER.
       01  LAST-OF-PAGE TYPE DE LINE PLUS 1 NEXT GROUP NEXT PAGE.
           02  COLUMN 1 PIC X(4) VALUE 'D3'.
           02  COLUMN 5 PIC Z9 SOURCE LINE-COUNTER.
       01  FIRST-OF-PAGE TYPE DE LINE NEXT PAGE.
           02  COLUMN 1 PIC X(4) VALUE 'D4'.
           02  COLUMN 5 PIC Z9 SOURCE LINE-COUNTER.
       01  TWO-LINES TYPE DE.
           02  LINE PLUS 2.
               03  COLUMN 1 PIC X(4) VALUE 'D5'.
               03  COLUMN 5 PIC Z9 SOURCE LINE-COUNTER.
           02  LINE PLUS 1.
               03  COLUMN 1 PIC X(4) VALUE 'D5+'.
               03  COLUMN 5 PIC Z9 SOURCE LINE-COUNTER.
       01  SAVED-5 TYPE DE LINE 8 NEXT GROUP 5.
           02  COLUMN 1 PIC X(4) VALUE 'D6'.
           02  COLUMN 5 PIC Z9 SOURCE LINE-COUNTER.
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           INITIATE PLACES
      *    The first body group of a page is on FIRST DETAIL.
           GENERATE RELATIVE-2
           DISPLAY LINE-COUNTER
           GENERATE RELATIVE-2
           DISPLAY LINE-COUNTER
      *    Line 6 is passed: a new page.
           GENERATE ABSOLUTE-9
           DISPLAY LINE-COUNTER
           GENERATE LAST-OF-PAGE
           DISPLAY LINE-COUNTER
           GENERATE RELATIVE-2
           DISPLAY LINE-COUNTER
           GENERATE FIRST-OF-PAGE
           DISPLAY LINE-COUNTER
           GENERATE TWO-LINES
           DISPLAY LINE-COUNTER
      *    NEXT GROUP 5 cannot be on this page, so it is of the next.
           GENERATE SAVED-5
           DISPLAY LINE-COUNTER
           GENERATE RELATIVE-2
           DISPLAY LINE-COUNTER
           GENERATE SAVED-5
           DISPLAY LINE-COUNTER
           GENERATE FIRST-OF-PAGE
           DISPLAY LINE-COUNTER
           TERMINATE PLACES
           CLOSE PRT
           GOBACK.
