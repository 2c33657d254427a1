       CBL NUMCHECK(ZON(LAX))
      * Programming Guide, "NUMCHECK": under ZON(LAX) an unsigned item over
      * a signed one may hold its sign, one over the beginning of an
      * edited item its spaces, and a move from zoned to zoned is not
      * tested. Everything else is, as under STRICT.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S     PIC S9(3) VALUE -123.
       01  U     REDEFINES S PIC 9(3).
       01  E     PIC ZZ9.99 VALUE '  7.50'.
       01  D     REDEFINES E.
           05  W PIC 9(3).
           05  FILLER PIC X.
           05  C PIC 9(2).
       01  X     PIC X(3) VALUE '1 3'.
       01  Z     REDEFINES X PIC 9(3).
       01  T     PIC 9(3).
       01  P     PIC 9(5) COMP-3.
       PROCEDURE DIVISION.
           ADD 1 TO U GIVING P
           DISPLAY P
           ADD 1 TO W GIVING P
           DISPLAY P
           MOVE Z TO T
           DISPLAY 'MOVED'
           ADD 1 TO Z GIVING P
           DISPLAY P
           GOBACK.
