       CBL CODEPAGE(1141)
      * Programming Guide, "CODEPAGE": what a program displays is in the
      * code page of its CBL card. X'4A' is an A with diaeresis in code
      * page 1141, a cent sign in 1140; X'C0' is a small one there.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(2) VALUE 'Ää'.
       01  B PIC X(4).
       PROCEDURE DIVISION.
           DISPLAY A ' ' X'4AC0' ' ' FUNCTION HEX-OF(A)
           ACCEPT B
           DISPLAY B ' ' FUNCTION HEX-OF(B)
           GOBACK.
