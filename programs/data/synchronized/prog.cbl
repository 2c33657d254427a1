      * Language Reference, "SYNCHRONIZED clause" and "Slack bytes": a
      * halfword starts at a multiple of 2, five digits and more at one
      * of 4, also a doubleword; slack bytes within an occurrence
      * repeat.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC X.
           05 H PIC S9(4) COMP SYNC.
           05 B PIC X.
           05 F PIC S9(9) COMP SYNCHRONIZED.
           05 C PIC X(5).
           05 D PIC S9(18) COMP SYNC.
       01  T.
           05 E OCCURS 2.
              10 X PIC X.
              10 Y PIC S9(9) COMP SYNC.
              10 Z PIC X.
       01  P.
           05 Q PIC X.
           05 R PIC S9(5) COMP-3 SYNC.
       PROCEDURE DIVISION.
           DISPLAY LENGTH OF G
           MOVE LOW-VALUES TO G
           MOVE 1 TO H F D
           IF G(3:2) = X'0001' DISPLAY 'H AT 2'.
           IF G(9:4) = X'00000001' DISPLAY 'F AT 8'.
           IF G(21:8) = X'0000000000000001' DISPLAY 'D AT 20'.
           DISPLAY LENGTH OF E(1) ' ' LENGTH OF T
           DISPLAY LENGTH OF P.
           GOBACK.
