      * Language Reference, "Subscripting using reference modification
      * and groups": items of a group follow one another; a move to the
      * group lays bytes over each.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC 9(3).
           05 B PIC S9(3) SIGN LEADING SEPARATE.
           05 C PIC X(2).
           05 D PIC 9(2)V9.
       PROCEDURE DIVISION.
           MOVE '123-456xy789' TO G
           IF A = 123 AND B = -456 AND C = 'xy' AND D = 78.9
               DISPLAY 'LAID OVER'.
           MOVE 5 TO D
           MOVE ZERO TO B
           DISPLAY G.
           GOBACK.
