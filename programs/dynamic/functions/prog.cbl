      * Dynamic-length items as arguments, and what functions make of
      * them (Language Reference, the function of each name).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X DYNAMIC LENGTH.
       01  B PIC X DYNAMIC LENGTH.
       01  U PIC N(12).
       77  F PIC X(12).
       77  L PIC 9(8).
       77  X PIC S9(5)V99.
       PROCEDURE DIVISION.
           MOVE '  Mixed Case  ' TO A.
           DISPLAY '[' FUNCTION UPPER-CASE(A) ']['
             FUNCTION LOWER-CASE(A) ']'.
           DISPLAY '[' FUNCTION TRIM(A) '][' FUNCTION TRIM(A LEADING)
             '][' FUNCTION TRIM(A TRAILING) ']'.
           MOVE FUNCTION TRIM(FUNCTION UPPER-CASE(A)) TO B.
           DISPLAY '[' B '] ' FUNCTION LENGTH(B).
           MOVE FUNCTION REVERSE(B) TO B.
           DISPLAY '[' B '] ' FUNCTION LENGTH(FUNCTION TRIM(A)).
           MOVE FUNCTION TRIM(A)(7:4) TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           DISPLAY FUNCTION HEX-OF(A) ' ' FUNCTION BIT-OF(A(1:1)).
           MOVE FUNCTION HEX-TO-CHAR('C8C940') TO B.
           DISPLAY '[' B '] ' FUNCTION BYTE-LENGTH(B).
           MOVE '-12.5' TO A.
           COMPUTE X = FUNCTION NUMVAL(A) * 2.
           DISPLAY X ' ' FUNCTION TEST-NUMVAL(A).
           MOVE 'K' TO A.
           DISPLAY FUNCTION ORD(A).
           MOVE 'Genf' TO A.
           MOVE FUNCTION NATIONAL-OF(A) TO U.
           DISPLAY FUNCTION DISPLAY-OF(U).
           MOVE FUNCTION DISPLAY-OF(U(1:3)) TO A.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE A TO U.
           DISPLAY FUNCTION DISPLAY-OF(U).
           MOVE FUNCTION CURRENT-DATE TO A.
           DISPLAY LENGTH OF A.
           COMPUTE L = FUNCTION MAX(FUNCTION LENGTH(A), 3) + 1.
           DISPLAY L.
      *    Results of any length.
           MOVE 'a' TO A.
           PERFORM 500 TIMES
             STRING A 'ab,' FUNCTION UPPER-CASE(A(1:1))
               DELIMITED BY SIZE INTO A
           END-PERFORM.
           MOVE FUNCTION UPPER-CASE(A) TO B.
           DISPLAY LENGTH OF A ' ' LENGTH OF B ' ' B(1:8).
           IF FUNCTION LOWER-CASE(B) = FUNCTION LOWER-CASE(A)
             DISPLAY 'SAME'
           END-IF.
           MOVE FUNCTION HEX-OF(A) TO B.
           DISPLAY LENGTH OF B ' ' B(1:8).
           INITIALIZE A.
           DISPLAY '[' FUNCTION TRIM(A) '] ' FUNCTION LENGTH(A).
           MOVE FUNCTION UPPER-CASE(A) TO F.
           DISPLAY '[' F ']'.
           GOBACK.
