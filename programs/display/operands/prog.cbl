      * Language Reference, "DISPLAY statement": operands one after
      * another without a space; literals, figurative constants (one
      * character), groups, parts, edited items.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC X(3) VALUE 'abc'.
           05 N PIC 9(2) VALUE 5.
       01  E PIC Z9.9 VALUE ' 1.5'.
       01  T.
           05 R PIC X(2) OCCURS 2 VALUE 'rr'.
       PROCEDURE DIVISION.
           DISPLAY A N G
           DISPLAY 'x' SPACE 'y' ZERO QUOTE 'z' ALL 'ab'
           DISPLAY E R(2) A(2:1)
           DISPLAY 1 22
           DISPLAY SPACES
           DISPLAY 'end'.
           GOBACK.
