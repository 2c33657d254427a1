       CBL TRUNC(BIN)
      * Programming Guide, "TRUNC": under BIN a BINARY item holds what
      * its halfword, fullword or doubleword can hold, and is cut to its
      * bytes.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  H PIC S9(4) COMP.
       01  F PIC S9(9) COMP.
       01  U PIC 9(4) COMP.
       01  SHOW PIC -(12)9.
       PROCEDURE DIVISION.
           MOVE 12345 TO H
           MOVE 2147483647 TO F
           MOVE 65535 TO U
           PERFORM SHOW-ALL
           MOVE 70000 TO H
           ADD 1 TO F
           ADD 2 TO U
           PERFORM SHOW-ALL
           COMPUTE H = 32768
               ON SIZE ERROR DISPLAY 'H TOO LARGE'
           END-COMPUTE
           COMPUTE H = 32767
               NOT ON SIZE ERROR DISPLAY 'H FITS'
           END-COMPUTE
           MOVE H TO SHOW
           DISPLAY SHOW
           GOBACK.
       SHOW-ALL.
           MOVE H TO SHOW
           DISPLAY SHOW
           MOVE F TO SHOW
           DISPLAY SHOW
           MOVE U TO SHOW
           DISPLAY SHOW.
