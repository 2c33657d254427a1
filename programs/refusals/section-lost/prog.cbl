      * The header of the WORKING-STORAGE SECTION is lost: its items are
      * records of the file. Only a level 77 can be none.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  R PIC X(80).
       01  A PIC X(80).
       77  B PIC 9(4).
       PROCEDURE DIVISION.
           OPEN INPUT F
           READ F INTO A
           CLOSE F
           GOBACK.
