      * Language Reference, "SIZE ERROR phrases": rounding comes before
      * the size is checked, so 9.95 does not fit in 9V9 when it is
      * ROUNDED.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9V9 VALUE 1.1.
       PROCEDURE DIVISION.
           COMPUTE A = 9.95
               ON SIZE ERROR DISPLAY 'CUT: SIZE ERROR'
               NOT ON SIZE ERROR DISPLAY 'CUT: FITS'
           END-COMPUTE
           IF A = 9.9 DISPLAY 'A IS 9.9'.
           COMPUTE A ROUNDED = 9.95
               ON SIZE ERROR DISPLAY 'ROUNDED: SIZE ERROR'
               NOT ON SIZE ERROR DISPLAY 'ROUNDED: FITS'
           END-COMPUTE
           IF A = 9.9 DISPLAY 'A IS STILL 9.9'.
           GOBACK.
