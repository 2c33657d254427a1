      * While a section is performed its last paragraph may be performed
      * too: two ends at one place, the paragraph's is the inner.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-SECTION SECTION.
       M-1.
           PERFORM WORK-SECTION
           DISPLAY 'MAIN'
           GOBACK.
       WORK-SECTION SECTION.
       W-1.
           DISPLAY 'W-1'
           PERFORM W-2
           DISPLAY 'W-1 AGAIN'.
       W-2.
           DISPLAY 'W-2'.
