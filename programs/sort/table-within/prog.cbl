      * Language Reference, "SORT statement", format 2: of a table
      * within a table, the one that the subscripts lead to; its own
      * subscript is left out or ALL.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G VALUE '314159265358'.
           05  ROW       OCCURS 3.
               10  CELL  OCCURS 4.
                   15  D PIC 9.
       01  I             PIC 9 VALUE 2.
       PROCEDURE DIVISION.
           SORT CELL(I) ON ASCENDING KEY D
           DISPLAY G
           SORT CELL(1 ALL) ON DESCENDING KEY D
           DISPLAY G
           GOBACK.
