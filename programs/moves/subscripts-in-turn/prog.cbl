      * Language Reference, "MOVE statement": MOVE A(B) TO B, C(B) is
      * MOVE A(B) TO temp, MOVE temp TO B, MOVE temp TO C(B): the
      * sender's subscript is taken once, a receiver's just before its
      * move.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  B PIC 9 VALUE 2.
       01  TA VALUE '1345'.
           05 A PIC 9 OCCURS 4.
       01  TC VALUE '0000'.
           05 C PIC 9 OCCURS 4.
       PROCEDURE DIVISION.
           MOVE A(B) TO B C(B)
           DISPLAY B ' ' TC
           MOVE 1 TO B
           MOVE 4 TO B A(B)
           DISPLAY B ' ' TA.
           GOBACK.
