      * Language Reference, "HEX-OF", "BIT-OF", "HEX-TO-CHAR",
      * "BIT-TO-CHAR", "UUID4".
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P PIC S9(5) COMP-3 VALUE -12345.
       01  B PIC S9(4) COMP VALUE 258.
       01  U PIC X(36).
       PROCEDURE DIVISION.
           DISPLAY FUNCTION HEX-OF('AB1') ' ' FUNCTION HEX-OF(P) ' '
               FUNCTION HEX-OF(B)
           DISPLAY FUNCTION BIT-OF('A') ' ' FUNCTION BIT-OF(B)
           DISPLAY FUNCTION HEX-TO-CHAR('C1c2F1')
               FUNCTION BIT-TO-CHAR('1100000111000010')
           DISPLAY FUNCTION HEX-OF(FUNCTION HEX-TO-CHAR('00FF'))
           MOVE FUNCTION UUID4 TO U
           IF U(9:1) = '-' AND U(14:2) = '-4' AND U(24:1) = '-'
               AND (U(20:1) = '8' OR '9' OR 'a' OR 'b')
               AND U NOT = FUNCTION UUID4 DISPLAY 'UUID'.
           GOBACK.
