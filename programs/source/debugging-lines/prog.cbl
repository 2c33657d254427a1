      * Language Reference, "WITH DEBUGGING MODE": without it lines with
      * D in column 7 are comments.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           DISPLAY 'A'
      D    DISPLAY 'DEBUG'
      d    DISPLAY 'debug'
           DISPLAY 'B'
           GOBACK.
