      * Report Writer Precompiler Programmer's Manual, "PAGE LIMIT
      * clause", "TYPE clause": a report heading with NEXT GROUP NEXT
      * PAGE has its page for itself, without the page's heading and
      * footing; body groups lie between FIRST DETAIL and LAST DETAIL;
      * the page footing comes before the report footing. Before each
      * line the paper is advanced from the line printed last; a page
      * that begins with an empty line has an empty first record.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORD CONTAINS 30 CHARACTERS
           REPORT IS PARTS.
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  N PIC 99.
       REPORT SECTION.
       RD  PARTS
           PAGE LIMIT IS 12 LINES
           HEADING 2
           FIRST DETAIL 5
           LAST DETAIL 8
           FOOTING 9.
       01  TYPE IS REPORT HEADING NEXT GROUP IS NEXT PAGE.
           02  LINE NUMBER IS 3.
               03  COLUMN NUMBER IS 1 PIC X(12) VALUE 'THE REPORT'.
       01  TYPE IS PAGE HEADING.
           02  LINE PLUS 1.
               03  COLUMN 1  PIC X(5) VALUE 'PAGE'.
               03  COLUMN 6  PIC Z9 SOURCE IS PAGE-COUNTER.
           02  LINE PLUS 1.
               03  COLUMN 1  VALUE '----'.
       01  DTL TYPE IS DETAIL LINE PLUS 2.
           02  COLUMN 1  PIC X(7) VALUE 'DETAIL'.
           02  COLUMN 8  PIC 99 SOURCE N.
           02  COLUMN 11 PIC X(4) VALUE 'LINE'.
           02  COLUMN 16 PIC Z9 SOURCE LINE-COUNTER.
       01  TYPE IS PAGE FOOTING LINE 11.
           02  COLUMN 1  PIC X(11) VALUE 'END OF PAGE'.
           02  COLUMN 13 PIC Z9 SOURCE PAGE-COUNTER.
       01  TYPE IS REPORT FOOTING LINE PLUS 1.
           02  COLUMN 1  PIC X(13) VALUE 'END OF REPORT'.
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           INITIATE PARTS
           DISPLAY 'INITIATED ' LINE-COUNTER ' ' PAGE-COUNTER
           PERFORM VARYING N FROM 1 BY 1 UNTIL N > 5
             GENERATE DTL
             DISPLAY N ' ' LINE-COUNTER ' ' PAGE-COUNTER
           END-PERFORM
           TERMINATE PARTS
           DISPLAY 'ENDED ' LINE-COUNTER ' ' PAGE-COUNTER
           CLOSE PRT
           DISPLAY FS
           GOBACK.
