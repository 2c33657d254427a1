      * Language Reference, "Multiple results in arithmetic statements":
      * ADD A B C TO C D(C) E is ADD A B C GIVING temp; ADD temp TO C;
      * ADD temp TO D(C); ADD temp TO E: subscripts are taken in turn.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9 VALUE 1.
       01  B PIC 9 VALUE 0.
       01  C PIC 9 VALUE 1.
       01  T.
           05 D PIC 9(3) OCCURS 5.
       01  E PIC 9(3) VALUE 10.
       PROCEDURE DIVISION.
           MOVE ZEROS TO T
           ADD A B C TO C D(C) E
           DISPLAY C ' ' D(1) ' ' D(2) ' ' D(3) ' ' D(4) ' ' E
           MOVE 1 TO A
           ADD A TO A E
           DISPLAY A ' ' E.
           GOBACK.
