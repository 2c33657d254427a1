      * Language Reference, "UNSTRING statement": adjacent delimiters
      * give empty fields (spaces or zeros); the last field ends with
      * the sender; a field too long is cut as by MOVE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S PIC X(16) VALUE 'one,,three,4,end'.
       01  T.
           05 E PIC X(4) OCCURS 3.
       01  N PIC 9(3) VALUE 99.
       01  L PIC X(5).
       01  C PIC 9(2).
       PROCEDURE DIVISION.
           UNSTRING S DELIMITED BY ','
               INTO E(1) E(2) E(3) N L COUNT IN C
           DISPLAY '[' E(1) '][' E(2) '][' E(3) ']' N '[' L ']' C
           UNSTRING S DELIMITED BY ALL ',' INTO E(1) N E(3)
           DISPLAY '[' E(1) '][' E(3) ']'.
           GOBACK.
