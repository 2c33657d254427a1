      * Language Reference, "VALUE clause": a value in an entry with
      * OCCURS, or below one, is given to every occurrence.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05 A PIC 9(2) VALUE 7 OCCURS 3.
           05 E OCCURS 2.
              10 B PIC X(2) VALUE 'ab'.
              10 C PIC ZZ9 VALUE ' 12'.
           05 F VALUE 'xyz'.
              10 F1 PIC X.
              10 F2 PIC X(2).
       PROCEDURE DIVISION.
           DISPLAY T.
           GOBACK.
