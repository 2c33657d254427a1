      * Language Reference, "TRIM", "UPPER-CASE", "LOWER-CASE",
      * "REVERSE", "CHAR", "ORD": functions of characters wherever an
      * item of characters may stand, whole or in part.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(10) VALUE '  ab cd   '.
       01  E PIC X(4) VALUE SPACES.
       01  R PIC X(12).
       01  N PIC 9(3).
       01  J PIC X(6) JUSTIFIED RIGHT.
       PROCEDURE DIVISION.
           DISPLAY '<' FUNCTION TRIM(A) '>'
           DISPLAY '<' FUNCTION TRIM(A LEADING) '>'
           DISPLAY '<' FUNCTION TRIM(A TRAILING) '>'
           DISPLAY '<' FUNCTION TRIM(E) '>'
           MOVE FUNCTION TRIM(A) TO R
           DISPLAY '<' R '>'
           MOVE ALL '*' TO R
           MOVE FUNCTION TRIM(E) TO R
           DISPLAY '<' R '>'
           MOVE FUNCTION TRIM(A) TO J
           DISPLAY '<' J '>'
           MOVE FUNCTION UPPER-CASE(A) TO A
           DISPLAY '<' A '>'
           MOVE FUNCTION LOWER-CASE('MiXed 1') TO R J
           DISPLAY '<' R '><' J '>'
           MOVE FUNCTION REVERSE('abc') TO R
           DISPLAY '<' R '>'
           DISPLAY FUNCTION UPPER-CASE('abcdef')(2:3)
           MOVE ALL '.' TO R
           STRING FUNCTION TRIM(A) '/' FUNCTION TRIM(A)(1:2)
               DELIMITED BY SIZE INTO R
           DISPLAY '<' R '>'
           STRING '+' FUNCTION TRIM(R) DELIMITED BY SIZE INTO R
           DISPLAY '<' R '>'
           INSPECT R REPLACING ALL FUNCTION UPPER-CASE('b')
               BY FUNCTION LOWER-CASE('Q')
           DISPLAY '<' R '>'
           MOVE FUNCTION ORD('A') TO N
           DISPLAY N
           DISPLAY FUNCTION CHAR(194) FUNCTION CHAR(N + 8)
           UNSTRING FUNCTION TRIM(A) DELIMITED BY SPACE INTO J R
           DISPLAY '<' J '><' R '>'.
           GOBACK.
