      * What is refused for good, with the reason: a file as an argument
      * is of use to assembler programs only (Language Reference, "CALL
      * statement"), ENTRY is a sentence of its own ("ENTRY statement"),
      * and EXTERNAL belongs to level 01 of WORKING-STORAGE ("EXTERNAL
      * clause").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT IN-FILE ASSIGN TO INDD.
       DATA DIVISION.
       FILE SECTION.
       FD  IN-FILE.
       01  IN-RECORD PIC X(80).
       WORKING-STORAGE SECTION.
       01  G.
           05  A PIC 9 EXTERNAL.
       LOCAL-STORAGE SECTION.
       01  L EXTERNAL PIC X.
       PROCEDURE DIVISION.
           CALL 'ASMREAD' USING IN-FILE
           IF A = 1
              ENTRY 'OTHER'
           END-IF
           GOBACK.
