      * Language Reference, "REPLACE statement": replaces text words
      * from there on, until the next REPLACE or REPLACE OFF.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       REPLACE ==:N:== BY ==AMT== ==FIVE== BY ==5==.
       01  X-:N: PIC 9(FIVE) VALUE FIVE.
       REPLACE OFF.
       01  FIVE PIC 9 VALUE 9.
       PROCEDURE DIVISION.
           DISPLAY X-AMT ' ' FIVE
           GOBACK.
