      * Language Reference, "DISPLAY statement", NO ADVANCING phrase:
      * the next DISPLAY goes on in the same line.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       PROCEDURE DIVISION.
           DISPLAY 'a' WITH NO ADVANCING
           DISPLAY 'b' NO ADVANCING
           DISPLAY 'c'
           DISPLAY 'd' UPON SYSOUT.
           GOBACK.
