      * Language Reference, "VOLATILE clause": the compiler does not
      * keep the item elsewhere; what the program does is the same.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(4) VOLATILE VALUE 5.
       01  G.
           05  B PIC S9(4) BINARY VALUE -3 VOLATILE.
           05  C PIC X(3) VOLATILE.
       PROCEDURE DIVISION.
           ADD A TO B
           MOVE B TO C
           DISPLAY A ' ' B ' ' C
           GOBACK.
