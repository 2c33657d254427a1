       CBL CODEPAGE(935)
      * Language Reference, "DBCS literals", "MOVE statement", "PICTURE
      * clause": two bytes a character, padded with X'4040'; what the
      * code page 837 has for U+4E2D, U+56FD and U+94F6 is X'5BCF',
      * X'4D9B' and X'59F7'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G PIC G(3) USAGE DISPLAY-1 VALUE G'中国'.
       01  H PIC GG DISPLAY-1.
       01  J PIC G(3) DISPLAY-1 JUSTIFIED RIGHT.
       01  E PIC GBGG DISPLAY-1.
       01  N PIC N(2) USAGE DISPLAY-1 VALUE SPACES.
       01  S USAGE DISPLAY-1.
           05  S1 PIC G OCCURS 2.
       01  X.
           05  XB PIC X(6).
       PROCEDURE DIVISION.
           DISPLAY FUNCTION HEX-OF(G) ' ' FUNCTION HEX-OF(N)
           MOVE G TO H
           DISPLAY FUNCTION HEX-OF(H)
           MOVE G'银' TO H
           DISPLAY FUNCTION HEX-OF(H)
           MOVE H TO J
           DISPLAY FUNCTION HEX-OF(J)
           MOVE G TO E
           DISPLAY FUNCTION HEX-OF(E)
           MOVE ALL G'中' TO G
           DISPLAY FUNCTION HEX-OF(G) ' ' FUNCTION HEX-OF(G(2:1))
           MOVE G'国' TO G(3:)
           DISPLAY FUNCTION HEX-OF(G)
           MOVE SPACES TO G
           DISPLAY FUNCTION HEX-OF(G)
           MOVE G'银' TO S1(2)
           DISPLAY FUNCTION HEX-OF(S(3:2))
           MOVE G'中国' TO G
           MOVE G TO X
           DISPLAY FUNCTION HEX-OF(X)
           MOVE 'A' TO XB
           MOVE X TO G
           DISPLAY FUNCTION HEX-OF(G)
           INITIALIZE S
           DISPLAY FUNCTION HEX-OF(S)
           MOVE G'中国' TO G
           IF G = G'中国' AND G > G'国' AND G NOT = SPACES
               AND S = SPACES DISPLAY 'COMPARED'.
           EVALUATE G
             WHEN G'银行' DISPLAY 'WRONG'
             WHEN G'中国' DISPLAY 'EVALUATED'
           END-EVALUATE
           DISPLAY LENGTH OF G.
           GOBACK.
