      * Language Reference, "MOVE statement", permissible moves:
      * numeric, alphanumeric (as an integer) and numeric-edited
      * (de-edited) senders to a numeric-edited receiver.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC S9(5)V99 VALUE -1234.5.
       01  P PIC S9(5)V99 COMP-3 VALUE 0.07.
       01  X PIC X(5) VALUE '00420'.
       01  E PIC ZZ,ZZ9.99-.
       01  F PIC $(6)9.9CR.
       01  EX PIC X(10).
       PROCEDURE DIVISION.
           MOVE N TO E
           DISPLAY '[' E ']'
           MOVE P TO E
           DISPLAY '[' E ']'
           MOVE X TO E
           DISPLAY '[' E ']'
           MOVE '123' TO E
           DISPLAY '[' E ']'
           MOVE 99999.999 TO E
           DISPLAY '[' E ']'
           MOVE N TO E
           MOVE E TO F
           DISPLAY '[' F ']'
           MOVE ZERO TO F
           DISPLAY '[' F ']'
           MOVE E TO EX
           DISPLAY '[' EX ']'.
           GOBACK.
