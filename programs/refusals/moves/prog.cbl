      * Language Reference, "MOVE statement", table of permissible
      * moves: what must not be moved.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(3).
       01  D PIC 9(3)V9.
       01  X PIC X(5).
       01  A PIC A(5).
       01  E PIC XX/XX.
       01  Z PIC ZZ9.
       PROCEDURE DIVISION.
           MOVE SPACES TO N
           MOVE A TO N
           MOVE N TO A
           MOVE D TO X
           MOVE E TO N
           MOVE 'ABC' TO Z
           MOVE 1.5 TO X
           GOBACK.
