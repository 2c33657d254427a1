      * Language Reference, "OCCURS DEPENDING ON clause": a group whose
      * object stands outside it has the length of the object's value at
      * that moment, as sender, receiver, in comparisons and for LENGTH
      * OF; bytes beyond it are not touched.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 3.
       01  G.
           05 H PIC X(2) VALUE 'H:'.
           05 T PIC X OCCURS 1 TO 5 DEPENDING ON N.
       01  X PIC X(9).
       01  L PIC 9(3).
       PROCEDURE DIVISION.
           MOVE 5 TO N
           MOVE 'H:ABCDE' TO G
           MOVE 3 TO N
           DISPLAY '[' G ']'
           MOVE G TO X
           DISPLAY '[' X ']'
           MOVE LENGTH OF G TO L
           DISPLAY L
           IF G = 'H:ABC' DISPLAY 'EQUAL'.
           MOVE 1 TO N
           MOVE LENGTH OF G TO L
           DISPLAY L ' ' G
           MOVE 5 TO N
           DISPLAY '[' G ']'
           MOVE 2 TO N
           MOVE 'H:123' TO G
           DISPLAY '[' G ']'
           MOVE 4 TO N
           DISPLAY '[' G ']'.
           GOBACK.
