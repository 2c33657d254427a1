      * File organizations and clauses that are not compiled.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT R ASSIGN TO R ORGANIZATION RELATIVE
               ACCESS RANDOM RELATIVE KEY K.
           SELECT X ASSIGN TO X ORGANIZATION INDEXED
               RECORD KEY X-KEY ALTERNATE RECORD KEY X-ALT.
       DATA DIVISION.
       FILE SECTION.
       FD  R.
       01  R-REC PIC X(10).
       FD  X.
       01  X-REC.
           05 X-KEY PIC X(3).
           05 X-ALT PIC X(3).
       WORKING-STORAGE SECTION.
       01  K PIC 9(4).
       PROCEDURE DIVISION.
           OPEN INPUT R X
           GOBACK.
