       CBL TRUNC(STD)
      * Programming Guide, "TRUNC": under STD a result stored in a
      * BINARY item is cut to the digits of its picture; COMP-5 is cut
      * to its bytes.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  H PIC S9(4) COMP.
       01  HN PIC S9(4) COMP-5.
       01  SHOW PIC -(6)9.
       PROCEDURE DIVISION.
           MOVE 12345 TO H HN
           PERFORM SHOW-BOTH
           MOVE -70000 TO H HN
           PERFORM SHOW-BOTH
           COMPUTE H = 9999 + 2
           COMPUTE HN = 9999 + 2
           PERFORM SHOW-BOTH
           COMPUTE H = 9999 + 1 ON SIZE ERROR DISPLAY 'H TOO LARGE'
           END-COMPUTE
           COMPUTE HN = 9999 + 1
               NOT ON SIZE ERROR DISPLAY 'HN FITS'
           END-COMPUTE
           PERFORM SHOW-BOTH
           GOBACK.
       SHOW-BOTH.
           MOVE H TO SHOW
           DISPLAY 'COMP   ' SHOW
           MOVE HN TO SHOW
           DISPLAY 'COMP-5 ' SHOW.
