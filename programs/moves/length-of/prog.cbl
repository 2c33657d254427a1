      * Language Reference, "LENGTH OF": the bytes of an item, of a
      * group with its slack, of one occurrence.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(4).
       01  G.
           05 A PIC X(5).
           05 B PIC S9(7) COMP-3.
           05 T PIC 9(3) OCCURS 4.
       PROCEDURE DIVISION.
           MOVE LENGTH OF G TO N
           DISPLAY N
           MOVE LENGTH OF B TO N
           DISPLAY N
           MOVE LENGTH OF T(1) TO N
           DISPLAY N
           COMPUTE N = LENGTH OF A * 2 + LENGTH OF N
           DISPLAY N
           IF LENGTH OF A = 5 DISPLAY 'FIVE'.
           GOBACK.
