      * Language Reference, "NATIONAL-OF", "DISPLAY-OF", "MOVE
      * statement": DBCS and mixed data become national by the page.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G PIC G(2) DISPLAY-1 VALUE G'한글'.
       01  X PIC X(12) VALUE 'a한글 b'.
       01  N PIC N(6).
       PROCEDURE DIVISION.
           MOVE G TO N
           DISPLAY FUNCTION HEX-OF(N)
           IF N = G AND G = N DISPLAY 'EQUAL'.
           MOVE X TO N
           DISPLAY FUNCTION HEX-OF(N)
           IF N = X DISPLAY 'EQUAL'.
           DISPLAY FUNCTION HEX-OF(FUNCTION NATIONAL-OF(G))
           MOVE N'한b' TO N
           MOVE FUNCTION DISPLAY-OF(N(1:2)) TO X
           DISPLAY X
           DISPLAY FUNCTION HEX-OF(FUNCTION DISPLAY-OF(NX'4E2E9FFF'))
           DISPLAY FUNCTION HEX-OF(FUNCTION NATIONAL-OF('c', 933))
           DISPLAY N UPON CONSOLE.
           GOBACK.
