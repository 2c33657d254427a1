      * Language Reference, "ADDRESS OF special register" and "SET statement"
      * (format 5): a LINKAGE record lies wherever it is put; a write
      * through it is a write to what lies there.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  TEXTS.
           05  T           PIC X(4) OCCURS 5.
       01  P               POINTER.
       01  Q               POINTER VALUE NULL.
       01  N               REDEFINES Q PIC S9(9) COMP-5.
       01  I               PIC 9.
       01  G.
           05  H           PIC X(2) VALUE 'ab'.
           05  PP          POINTER.
       LINKAGE SECTION.
       01  L               PIC X(4).
       01  M.
           05  M1          PIC X(2).
           05  M2          PIC X(2).
       PROCEDURE DIVISION.
           MOVE 'AAAABBBBCCCCDDDDEEEE' TO TEXTS
           IF Q = NULL DISPLAY 'NULL AT FIRST' END-IF
           IF ADDRESS OF L = NULL DISPLAY 'NO ADDRESS' END-IF
           SET ADDRESS OF L TO ADDRESS OF T(2)
           DISPLAY L
           MOVE 'bbbb' TO L
           DISPLAY TEXTS
      * Two records at one place; a part of an item has an address too.
           SET ADDRESS OF M TO ADDRESS OF T(3)(3:1)
           MOVE 'xyzw' TO M
           DISPLAY TEXTS ' ' M1 ' ' M2
      * Pointers: set, moved up and down, computed with as a number.
           SET P TO ADDRESS OF T(1)
           SET Q TO P
           IF P = Q AND Q = ADDRESS OF TEXTS AND P NOT = NULL
               DISPLAY 'EQUAL' END-IF
           SET P UP BY 4
           SET ADDRESS OF L TO P
           DISPLAY L
           ADD 16 TO N
           SET ADDRESS OF L TO Q
           DISPLAY L
           SET Q DOWN BY LENGTH OF T(1)
           SET ADDRESS OF L TO Q
           DISPLAY L
           SET PP TO ADDRESS OF L
           IF PP = Q DISPLAY 'SAME' END-IF
           IF P NOT = Q DISPLAY 'DIFFERENT' END-IF
      * A group MOVE takes the pointer with it.
           MOVE G TO TEXTS
           SET P TO NULL
           MOVE TEXTS(3:4) TO TEXTS(1:4)
           SET ADDRESS OF M TO ADDRESS OF TEXTS
           SET ADDRESS OF L TO NULL
           IF ADDRESS OF L = P DISPLAY 'NULL AGAIN' END-IF
           GOBACK.
