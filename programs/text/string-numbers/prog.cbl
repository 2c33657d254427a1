      * Language Reference, "STRING statement": an integer DISPLAY item
      * is a sender by its digits; a group receiver, and a part of an
      * item.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(3) VALUE 42.
       01  G.
           05 G1 PIC X(4) VALUE ALL '.'.
           05 G2 PIC X(6) VALUE ALL '.'.
       01  E PIC ZZ9.
       PROCEDURE DIVISION.
           MOVE 7 TO E
           STRING N '-' E DELIMITED BY SIZE INTO G
           DISPLAY G
           STRING 'abc' DELIMITED BY SIZE INTO G2(2:3)
           DISPLAY G.
           GOBACK.
