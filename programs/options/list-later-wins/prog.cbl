      * Programming Guide, "Conflicting compiler options": of two forms of
      * an option at one level the last one takes effect. Under TRUNC(BIN)
      * a binary item of four digits takes all that its bytes hold.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(4) COMP.
       01  S PIC 9(5).
       PROCEDURE DIVISION.
           MOVE 12345 TO N
           MOVE N TO S
           DISPLAY S
           GOBACK.
