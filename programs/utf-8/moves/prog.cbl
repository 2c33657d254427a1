      * Programming Guide, "Defining UTF-8 data items", "Converting
      * alphanumeric or national to UTF-8 (MOVE)", "Reference modifiers
      * and UTF-8 data items": PIC U(n) holds n characters in 4 x n
      * bytes and is padded with X'20' to its last byte; it is cut at a
      * character's boundary; positions count characters. A sender has
      * as many bytes as its n characters (A-0755).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  U PIC U(3).
       01  UR REDEFINES U PIC X(12).
       01  B PIC U BYTE-LENGTH 5.
       01  V PIC UU USAGE UTF-8 VALUE U'\u00e9'.
       01  J PIC U(3) JUSTIFIED RIGHT.
       01  X PIC X(4) VALUE 'ab'.
       01  N PIC N(4) VALUE NX'00E94E2D'.
       01  G GROUP-USAGE UTF-8.
           05  G1 PIC U BYTE-LENGTH 3.
           05  G2 PIC U BYTE-LENGTH 2.
       01  I PIC 9 VALUE 2.
       01  E PIC ZZ9.9.
       PROCEDURE DIVISION.
           DISPLAY FUNCTION HEX-OF(V)
           MOVE X TO U
           DISPLAY FUNCTION HEX-OF(U)
           DISPLAY FUNCTION HEX-OF(UR)
           MOVE 'abcdef' TO U
           DISPLAY FUNCTION HEX-OF(UR)
           MOVE N TO U
           DISPLAY FUNCTION HEX-OF(U)
           MOVE N TO B
           DISPLAY FUNCTION HEX-OF(B)
           MOVE UX'C3A9C3A9C3A9' TO B
           DISPLAY FUNCTION HEX-OF(B)
           MOVE U'\u4e2dx' TO J
           DISPLAY FUNCTION HEX-OF(J)
           MOVE SPACES TO U
           DISPLAY FUNCTION HEX-OF(U)
           MOVE ZEROS TO B
           DISPLAY FUNCTION HEX-OF(B)
           MOVE ALL 'xy' TO U
           DISPLAY FUNCTION HEX-OF(U)
           MOVE 1.5 TO E
           MOVE E TO B
           DISPLAY FUNCTION HEX-OF(B)
           MOVE N'a' TO N
           MOVE UX'C3A961E4B8AD' TO U
           MOVE U TO N
           DISPLAY FUNCTION HEX-OF(N)
           DISPLAY FUNCTION HEX-OF(U(2:1)) ' ' FUNCTION HEX-OF(U(I:))
               ' ' FUNCTION HEX-OF(U(1:I))
           MOVE U(3:1) TO V
           DISPLAY FUNCTION HEX-OF(V)
           MOVE 'Z' TO U(1:1)
           DISPLAY FUNCTION HEX-OF(U)
           MOVE UX'F09D849E' TO U(I:1)
           DISPLAY FUNCTION HEX-OF(UR)
           MOVE 'b' TO U(2:2)
           DISPLAY FUNCTION HEX-OF(U)
           MOVE 'abcdefgh' TO G
           DISPLAY FUNCTION HEX-OF(G1) ' ' FUNCTION HEX-OF(G2)
           INITIALIZE G1
           DISPLAY FUNCTION HEX-OF(G)
           DISPLAY LENGTH OF U ' ' LENGTH OF B.
           GOBACK.
