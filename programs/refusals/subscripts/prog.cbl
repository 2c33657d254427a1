      * Language Reference, "Subscripting": as many subscripts as OCCURS
      * clauses, and none without.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05 E OCCURS 3.
              10 F PIC X OCCURS 2.
       01  X PIC X.
       PROCEDURE DIVISION.
           DISPLAY F(1)
           DISPLAY E
           DISPLAY X(1)
           DISPLAY F(4 1)
           GOBACK.
