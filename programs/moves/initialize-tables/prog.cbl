      * Language Reference, "INITIALIZE statement": every occurrence,
      * also of nested tables; one occurrence when subscripted; a single
      * elementary item by its category.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05 E OCCURS 2.
              10 N PIC 9(2) VALUE 11.
              10 G OCCURS 2.
                 15 X PIC X VALUE 'x'.
                 15 P PIC S9 COMP-3 VALUE 5.
       01  Z PIC ZZ9 VALUE 'abc'.
       PROCEDURE DIVISION.
           INITIALIZE E(2)
           DISPLAY N(1) X(1 1) X(1 2) N(2) X(2 1) X(2 2)
           IF P(1 2) = 5 AND P(2 2) = 0 DISPLAY 'PACKED'.
           MOVE 'y' TO X(2 2)
           INITIALIZE T REPLACING NUMERIC DATA BY 7
           DISPLAY N(1) N(2) X(2 2) P(1 1)
           INITIALIZE T Z
           DISPLAY N(1) X(1 1) '[' Z ']'.
           GOBACK.
