      * Language Reference, "MOVE statement", "Elementary moves": a
      * national receiver takes characters converted from CODEPAGE,
      * cut or padded in national characters; a national sender goes
      * to a number as digits. Hexadecimal shows UTF-16, big-endian.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC N(4) USAGE NATIONAL.
       01  M PIC N(2).
       01  J PIC N(4) JUSTIFIED RIGHT.
       01  E PIC NBN/N0 USAGE NATIONAL.
       01  X PIC X(3) VALUE 'AB'.
       01  Z PIC 9(4) VALUE 42.
       01  P PIC S9(5) COMP-3 VALUE -7.
       01  ED PIC ZZ9.9.
       01  G.
           05  GN PIC N(2).
       01  I PIC 9 VALUE 2.
       01  NE PIC ZZ9.99 USAGE NATIONAL.
       01  V PIC 9(3)V99 VALUE 7.5.
       PROCEDURE DIVISION.
           MOVE X TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE 'ABCDEF' TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE N TO M
           DISPLAY FUNCTION HEX-OF(M)
           MOVE M TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE M TO J
           DISPLAY FUNCTION HEX-OF(J)
           MOVE 'ABCDEF' TO J
           DISPLAY FUNCTION HEX-OF(J)
           MOVE SPACES TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE ZEROS TO M
           DISPLAY FUNCTION HEX-OF(M)
           MOVE HIGH-VALUES TO M
           DISPLAY FUNCTION HEX-OF(M)
           MOVE LOW-VALUES TO M
           DISPLAY FUNCTION HEX-OF(M)
           MOVE QUOTE TO M
           DISPLAY FUNCTION HEX-OF(M)
           MOVE ALL 'xy' TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE ALL N'+' TO M
           DISPLAY FUNCTION HEX-OF(M)
           MOVE Z TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE P TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE 12 TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE 1.5 TO ED
           MOVE ED TO N
           DISPLAY FUNCTION HEX-OF(N)
           MOVE N'abcd' TO E
           DISPLAY FUNCTION DISPLAY-OF(E)
           MOVE 'ab' TO E
           DISPLAY FUNCTION HEX-OF(E)
           MOVE N'0019' TO Z
           DISPLAY Z
           MOVE N'123' TO V
           DISPLAY V
           MOVE N'21' TO M
           MOVE M TO P
           DISPLAY P
           MOVE N'abcd' TO N
           DISPLAY FUNCTION HEX-OF(N(2:2)) ' ' FUNCTION HEX-OF(N(I:1))
               ' ' FUNCTION HEX-OF(N(3:))
           MOVE 'Z' TO N(2:2)
           DISPLAY FUNCTION HEX-OF(N)
           MOVE 'AB' TO G
           DISPLAY FUNCTION HEX-OF(G)
           MOVE N TO G
           DISPLAY FUNCTION HEX-OF(G)
           MOVE 7.5 TO NE
           DISPLAY FUNCTION HEX-OF(NE)
           ADD 1 TO V
           MOVE NE TO V
           DISPLAY V
           DISPLAY LENGTH OF N ' ' FUNCTION LENGTH(N) ' '
               FUNCTION BYTE-LENGTH(N).
           GOBACK.
