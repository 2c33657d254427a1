      * Programming Guide, "Intrinsic functions and national data";
      * Language Reference, the function of each name. U+1D11E (G clef)
      * is a pair of surrogates: one character of two encoding units.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC N(6) VALUE N'  aB1 '.
       01  S PIC N(4) VALUE NX'0041D834DD1E0042'.
       01  X PIC X(6) VALUE 'Ab'.
       01  U8 PIC X(6).
       01  R PIC S9(3)V99.
       01  I PIC 99.
       01  W.
           05  E PIC N(2) OCCURS 3.
       01  CC PIC 9(5) VALUE 1208.
       PROCEDURE DIVISION.
           DISPLAY FUNCTION DISPLAY-OF(FUNCTION UPPER-CASE(N)) '/'
               FUNCTION DISPLAY-OF(FUNCTION LOWER-CASE(N)) '/'
           DISPLAY FUNCTION HEX-OF(FUNCTION TRIM(N)) ' '
               FUNCTION HEX-OF(FUNCTION TRIM(N LEADING)) ' '
               FUNCTION HEX-OF(FUNCTION TRIM(N TRAILING))
           DISPLAY FUNCTION HEX-OF(FUNCTION REVERSE(S))
           DISPLAY FUNCTION HEX-OF(FUNCTION NATIONAL-OF(X)) ' '
               FUNCTION HEX-OF(FUNCTION NATIONAL-OF(X(1:1), 37))
           MOVE FUNCTION DISPLAY-OF(N'z', CC) TO U8
           DISPLAY FUNCTION HEX-OF(U8)
           MOVE FUNCTION DISPLAY-OF(S, 1208) TO U8
           DISPLAY FUNCTION HEX-OF(U8)
           DISPLAY FUNCTION HEX-OF(FUNCTION NATIONAL-OF(U8(1:6), 1208))
           DISPLAY FUNCTION HEX-OF(FUNCTION DISPLAY-OF(NX'4E2D0041'))
           DISPLAY FUNCTION HEX-OF(FUNCTION NATIONAL-OF('AB', 819))
           MOVE FUNCTION LENGTH(S) TO I
           DISPLAY I
           MOVE FUNCTION ULENGTH(S) TO I
           DISPLAY I
           MOVE FUNCTION UPOS(S 3) TO I
           DISPLAY I
           MOVE FUNCTION UWIDTH(S 2) TO I
           DISPLAY I
           MOVE FUNCTION USUPPLEMENTARY(S) TO I
           DISPLAY I
           MOVE FUNCTION UVALID(S) TO I
           DISPLAY I
           MOVE FUNCTION UVALID(S(3:2)) TO I
           DISPLAY I
           DISPLAY FUNCTION HEX-OF(FUNCTION USUBSTR(S 2 2))
           COMPUTE R = FUNCTION NUMVAL(N' -12.5 ')
           DISPLAY R
           MOVE FUNCTION TEST-NUMVAL(N'1x') TO I
           DISPLAY I
           MOVE 'bb' TO E(1)
           MOVE 'a' TO E(2)
           MOVE 'ab' TO E(3)
           DISPLAY FUNCTION DISPLAY-OF(FUNCTION MAX(E(ALL))) '/'
               FUNCTION DISPLAY-OF(FUNCTION MIN(E(1) E(2) E(3))) '/'
           MOVE FUNCTION ORD-MIN(E(ALL)) TO I
           DISPLAY I
           DISPLAY FUNCTION DISPLAY-OF(
               FUNCTION FORMATTED-DATE(N'YYYY-MM-DD' 1))
           MOVE FUNCTION INTEGER-OF-FORMATTED-DATE(N'YYYYMMDD'
               N'16010102') TO I
           DISPLAY I
           IF FUNCTION UPPER-CASE(N) = '  AB1'
               AND FUNCTION TRIM(N) = 'aB1' DISPLAY 'EQUAL'.
           DISPLAY FUNCTION HEX-OF(FUNCTION TRIM(N)(2:1)).
           GOBACK.
