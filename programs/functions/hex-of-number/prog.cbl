      * HEX-OF and BIT-OF of numbers: the bytes of an item of each usage
      * (Language Reference, "HEX-OF", "BIT-OF": arguments of all
      * classes), and the digits of a literal as a zoned item has them
      * (A-0766).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Z PIC S9(3) VALUE -12.
       01  P PIC S9(3) COMP-3 VALUE 12.
       01  B PIC S9(4) COMP VALUE -2.
       PROCEDURE DIVISION.
           DISPLAY FUNCTION HEX-OF(123).
           DISPLAY FUNCTION HEX-OF(007).
           DISPLAY FUNCTION BIT-OF(15).
           DISPLAY FUNCTION HEX-OF(Z).
           DISPLAY FUNCTION HEX-OF(P).
           DISPLAY FUNCTION HEX-OF(B).
           GOBACK.
