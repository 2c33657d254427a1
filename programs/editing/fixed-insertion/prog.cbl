      * Language Reference, "Fixed insertion editing": the currency
      * symbol, and + - CR DB by the sign of the value.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 999.99+.
       01  B PIC +9999.99.
       01  C PIC 9999.99-.
       01  D PIC $999.99.
       01  E PIC -$999.99.
       01  F PIC $9999.99CR.
       01  G PIC $9999.99DB.
       01  H PIC 999-.
       PROCEDURE DIVISION.
           MOVE 6555.556 TO A
           DISPLAY '[' A ']'
           MOVE -6555.555 TO B
           DISPLAY '[' B ']'
           MOVE 1234.56 TO C
           DISPLAY '[' C ']'
           MOVE -123.45 TO D
           DISPLAY '[' D ']'
           MOVE -123.456 TO E
           DISPLAY '[' E ']'
           MOVE 123.456 TO E
           DISPLAY '[' E ']'
           MOVE 123.45 TO F
           DISPLAY '[' F ']'
           MOVE -123.45 TO F
           DISPLAY '[' F ']'
           MOVE -123.45 TO G
           DISPLAY '[' G ']'
           MOVE 123.45 TO G
           DISPLAY '[' G ']'
           MOVE -1 TO H
           DISPLAY '[' H ']'
           MOVE -0.5 TO A
           DISPLAY '[' A ']'.
           GOBACK.
