      * Language Reference, "EXTERNAL clause" of the FD: one file and one
      * record area for all programs that describe it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F.
       DATA DIVISION.
       FILE SECTION.
       FD  F EXTERNAL.
       01  F-REC           PIC X(5).
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           MOVE 'ONE' TO F-REC
           CALL 'SUB'
           DISPLAY F-REC
           WRITE F-REC
           CLOSE F
           OPEN INPUT F
           PERFORM 2 TIMES
               READ F
               DISPLAY F-REC
           END-PERFORM
           CALL 'CLOSER'
           OPEN INPUT F
           READ F
           DISPLAY F-REC
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F.
       DATA DIVISION.
       FILE SECTION.
       FD  F EXTERNAL.
       01  R               PIC X(5).
       PROCEDURE DIVISION.
           WRITE R
           MOVE 'TWO' TO R.
       END PROGRAM SUB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CLOSER.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F.
       DATA DIVISION.
       FILE SECTION.
       FD  F EXTERNAL.
       01  R               PIC X(5).
       PROCEDURE DIVISION.
           CLOSE F.
       END PROGRAM CLOSER.
