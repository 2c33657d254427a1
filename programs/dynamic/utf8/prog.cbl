      * PIC U DYNAMIC LENGTH: bytes are counted, and what is too long is
      * cut between characters (Language Reference, "DYNAMIC LENGTH
      * clause"; Programming Guide, "Defining UTF-8 data items").
      * U'Zürich' is 5A C3BC 72 69 63 68, seven bytes; the euro sign is
      * E2 82 AC.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC U DYNAMIC LENGTH.
       01  B PIC U DYNAMIC LENGTH LIMIT 5.
       01  C PIC U DYNAMIC VALUE UX'5AC3BC72696368'.
       77  X PIC X(6) VALUE 'plain'.
       77  N PIC N(8) VALUE NX'20AC0031'.
       77  F PIC U(4).
       PROCEDURE DIVISION.
           DISPLAY LENGTH OF C ' ' FUNCTION LENGTH(C) ' '
             FUNCTION HEX-OF(C).
           MOVE C TO A.
           DISPLAY LENGTH OF A ' ' FUNCTION LENGTH(A) ' '
             FUNCTION HEX-OF(A).
           MOVE X TO A.
           DISPLAY LENGTH OF A ' ' FUNCTION HEX-OF(A).
           MOVE N(1:2) TO A.
           DISPLAY LENGTH OF A ' ' FUNCTION HEX-OF(A).
      *    Five bytes: one euro sign and not half of another.
           MOVE UX'E282ACE282AC' TO B.
           DISPLAY LENGTH OF B ' ' FUNCTION HEX-OF(B).
           MOVE UX'41E282AC42' TO B.
           DISPLAY LENGTH OF B ' ' FUNCTION HEX-OF(B).
           DISPLAY FUNCTION HEX-OF(B(2:1)) ' '
             FUNCTION HEX-OF(B(3:)).
           MOVE B TO F.
           DISPLAY FUNCTION LENGTH(F).
           MOVE SPACES TO A.
           DISPLAY LENGTH OF A ' ' FUNCTION HEX-OF(A).
           SET LENGTH OF A TO 3.
           DISPLAY LENGTH OF A ' ' FUNCTION HEX-OF(A).
           IF C > B DISPLAY 'GREATER'.
           IF C = U'Z' DISPLAY 'EQUAL' ELSE DISPLAY 'NOT EQUAL'.
           MOVE FUNCTION UPPER-CASE(C) TO A.
           DISPLAY FUNCTION HEX-OF(A).
           MOVE FUNCTION NATIONAL-OF(C) TO N.
           DISPLAY FUNCTION HEX-OF(N(1:7)).
           GOBACK.
