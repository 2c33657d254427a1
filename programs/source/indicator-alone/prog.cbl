      * Language Reference, "Reference format": a character in column 7
      * that is no indicator is taken for a blank (IGYDS0002-E).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
      #    DISPLAY 'HASH'
      1    DISPLAY 'ONE'
           GOBACK.
