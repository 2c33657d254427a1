      * Language Reference, "COPY statement", "REPLACE statement": text
      * words on a debugging line match as if the D were not there, also
      * in a program without WITH DEBUGGING MODE; those that match
      * nothing are left out with their line.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           COPY STEPS
               REPLACING ==DISPLAY 'ONE'. DISPLAY 'TWO'==
                      BY ==DISPLAY 'BOTH'==.
           REPLACE ==DISPLAY 'FIVE' DISPLAY== BY ==DISPLAY 'HALF'==.
           DISPLAY 'FIVE'
      D    DISPLAY
           'SIX'
      D    DISPLAY 'SEVEN'
           REPLACE OFF.
      D    DISPLAY 'EIGHT'
           GOBACK.
