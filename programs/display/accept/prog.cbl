      * Language Reference, "ACCEPT statement" format 1: a line of SYSIN
      * from the left, padded with spaces; to a numeric item as
      * characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           SYSIN IS CARDS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(5).
       01  B PIC X(10).
       01  N PIC 9(3).
       01  G.
           05 G1 PIC X(2).
           05 G2 PIC X(3).
       PROCEDURE DIVISION.
           ACCEPT A
           ACCEPT B
           ACCEPT N FROM SYSIN
           ACCEPT G FROM CARDS
           DISPLAY '[' A '][' B '][' N '][' G1 '][' G2 ']'.
           GOBACK.
