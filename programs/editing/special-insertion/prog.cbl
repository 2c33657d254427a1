      * Language Reference, "Special insertion editing": the point is
      * put in and aligns the value.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  E PIC 999.99.
       PROCEDURE DIVISION.
           MOVE 1.234 TO E
           DISPLAY '[' E ']'
           MOVE 12.34 TO E
           DISPLAY '[' E ']'
           MOVE 123.45 TO E
           DISPLAY '[' E ']'
           MOVE 1234.5 TO E
           DISPLAY '[' E ']'
           MOVE -1 TO E
           DISPLAY '[' E ']'.
           GOBACK.
