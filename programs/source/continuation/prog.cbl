      * Language Reference, "Continuation lines": a hyphen in column 7
      * goes on with a word or literal; a continued literal takes up to
      * column 72 and starts again with a quote.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(90) VALUE
           'This literal starts here and goes on to the last column.....
      -    ' and here in the next'.
       01  LONG-
      -    NAME PIC 9 VALUE 7.
       PROCEDURE DIVISION.
           DISPLAY '[' A ']'
           DISPL
      -    AY LONG-NAME
           DISPLAY 'one
      -    'two'
           GOBACK.
