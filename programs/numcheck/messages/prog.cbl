       CBL NUMCHECK
      * Programming Guide, "NUMCHECK": each numeric sender is tested
      * before a statement uses it; MSG, the default, tells and goes on.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Z-X   PIC XXX VALUE '1A3'.
       01  Z     REDEFINES Z-X PIC 999.
       01  P-X   PIC XX VALUE X'123C'.
       01  P     REDEFINES P-X PIC 9(3) COMP-3.
       01  B-X   PIC XX VALUE X'2710'.
       01  B     REDEFINES B-X PIC 9(4) BINARY.
       01  N     PIC 9(5).
       01  T     PIC X(3) VALUE 'ABC'.
       01  GOOD  PIC S9(3) COMP-3 VALUE 5.
       PROCEDURE DIVISION.
           MOVE Z TO N
           DISPLAY N
           ADD 1 TO P
           DISPLAY P
           MOVE B TO N
           MOVE T TO N
           MOVE GOOD TO N MOVE Z TO T
           DISPLAY T
           IF Z = 113 DISPLAY 'SAME'.
           ADD GOOD TO GOOD
           COMPUTE N = GOOD * 2 + Z - Z
           IF Z NUMERIC DISPLAY 'NUMERIC'.
           IF T = Z DISPLAY 'EQUAL'.
           GOBACK.
