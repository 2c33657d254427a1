      * Language Reference, "LENGTH", "BYTE-LENGTH": the length now; a
      * function's value has its own.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  C PIC 9 VALUE 3.
       01  G.
           05 F PIC X(4).
           05 T PIC X(2) OCCURS 1 TO 5 DEPENDING ON C.
       01  P PIC S9(5) COMP-3.
       01  B PIC S9(9) COMP.
       01  N PIC 9(3).
       PROCEDURE DIVISION.
           DISPLAY FUNCTION LENGTH(G)
           MOVE 5 TO C
           MOVE FUNCTION LENGTH(G) TO N
           DISPLAY N
           COMPUTE N = FUNCTION LENGTH(P) * 100
               + FUNCTION BYTE-LENGTH(B) * 10 + FUNCTION LENGTH('ab')
           DISPLAY N
           COMPUTE N = FUNCTION LENGTH(G(2:C))
           DISPLAY N
           COMPUTE N = FUNCTION LENGTH(FUNCTION TRIM('   '))
           DISPLAY N.
           GOBACK.
