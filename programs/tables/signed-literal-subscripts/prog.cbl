      * A sign that is glued to its digits, behind a space, begins another
      * subscript.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05  R           OCCURS 3.
               10  E       PIC 9 OCCURS 3.
       01  I               PIC 9 VALUE 2.
       PROCEDURE DIVISION.
           MOVE '123456789' TO T
           DISPLAY E (+2 +3) E (I +1) E (I + 1 1) E (+1, +2)
           GOBACK.
