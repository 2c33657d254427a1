      * Language Reference, "FORMATTED-TIME": the magnitude of the
      * offset, argument-3, is 1439 minutes at most.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N    PIC S9(4) VALUE -1439.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY FUNCTION FORMATTED-TIME ('hhmmss+hhmm' 1 N)
           SUBTRACT 1 FROM N
           DISPLAY FUNCTION FORMATTED-TIME ('hhmmss+hhmm' 1 N)
           GOBACK.
