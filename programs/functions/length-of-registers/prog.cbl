      * Language Reference, "LENGTH": the argument can be LENGTH OF or
      * ADDRESS OF, which have four bytes; the zeros that end a
      * null-terminated literal are not counted.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(7).
       01  N PIC 9(4).
       LINKAGE SECTION.
       01  L PIC X(9).
       PROCEDURE DIVISION.
           COMPUTE N = FUNCTION LENGTH(LENGTH OF X)
           DISPLAY N
           COMPUTE N = FUNCTION LENGTH(ADDRESS OF L) + 1
           DISPLAY N
           COMPUTE N = FUNCTION LENGTH(Z'abc')
           DISPLAY N
           COMPUTE N = LENGTH OF X + FUNCTION LENGTH('abc')
           DISPLAY N
           GOBACK.
