      * The end of a section and the end of its last paragraph are two
      * ends: a paragraph performed within a section that is performed
      * returns to each.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       PROCEDURE DIVISION.
       MAIN-SECTION SECTION.
       M-1.
           PERFORM WORK-SECTION
           DISPLAY 'AFTER SECTION'
           PERFORM W-2
           DISPLAY 'AFTER PARAGRAPH'
           PERFORM W-1 THRU W-2
           DISPLAY 'AFTER THRU'
           GOBACK.
       WORK-SECTION SECTION.
       W-1.
           DISPLAY 'W-1'.
       W-2.
           DISPLAY 'W-2'.
       LAST-SECTION SECTION.
       L-1.
           DISPLAY 'NOT REACHED'.
