      * File clauses that are not compiled.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           ALPHABET OWN IS 'A' THRU 'Z'.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT R ASSIGN TO R.
       DATA DIVISION.
       FILE SECTION.
       FD  R CODE-SET IS OWN.
       01  R-REC PIC X(10).
       PROCEDURE DIVISION.
           OPEN INPUT R
           GOBACK.
