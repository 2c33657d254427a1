      * Language Reference, "WITH DEBUGGING MODE": with it the debugging
      * lines are compiled.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SOURCE-COMPUTER. IBM-370 WITH DEBUGGING MODE.
       PROCEDURE DIVISION.
           DISPLAY 'A'
      D    DISPLAY 'DEBUG'
           DISPLAY 'B'
           GOBACK.
