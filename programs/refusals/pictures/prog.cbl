      * Language Reference, "PICTURE clause": character-strings that are
      * none, and clauses that do not fit.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3)X.
       01  B PIC ZZ9Z.
       01  C PIC S9(19).
       01  D PIC X(5) COMP-3.
       01  E PIC 9(3) VALUE 'ABC'.
       01  F PIC 9(3) JUSTIFIED RIGHT.
       PROCEDURE DIVISION.
           GOBACK.
