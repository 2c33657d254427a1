      * Language Reference, "JUSTIFIED clause": a receiver is filled
      * from the right, cut or padded at the left; a VALUE does not obey
      * the clause.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  L PIC X(8) JUSTIFIED RIGHT.
       01  S PIC X(3) JUST.
       01  V PIC X(6) VALUE 'ABC' JUSTIFIED RIGHT.
       01  A PIC X(5) VALUE 'AB'.
       01  N PIC 9(4) VALUE 12.
       PROCEDURE DIVISION.
           DISPLAY '[' V ']'
           MOVE 'ABCDE' TO L S
           DISPLAY '[' L '][' S ']'
           MOVE A TO L S
           DISPLAY '[' L '][' S ']'
           MOVE N TO L S
           DISPLAY '[' L '][' S ']'
           MOVE ALL 'XY' TO L
           DISPLAY '[' L ']'.
           GOBACK.
