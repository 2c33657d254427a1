      * Language Reference, "Group moves": a move with a group is a move
      * of bytes as if both were alphanumeric; nothing is converted.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 G1 PIC X(2) VALUE 'AB'.
           05 G2 PIC 9(3) COMP-3 VALUE 123.
           05 G3 PIC S9(4) COMP VALUE 1.
       01  H.
           05 H1 PIC X(3).
           05 H2 PIC X(5).
       01  N PIC 9(4) VALUE 42.
       01  GN.
           05 FILLER PIC 9(3) VALUE 77.
       01  X PIC X(8).
       PROCEDURE DIVISION.
           MOVE G TO H
           MOVE H TO G
           DISPLAY G1 ' ' G2 ' ' G3
           MOVE N TO GN
           DISPLAY GN
           MOVE SPACES TO H
           MOVE 'XYZ' TO H
           DISPLAY '[' H1 '][' H2 ']'
           MOVE GN TO X
           DISPLAY '[' X ']'.
           GOBACK.
