      * Language Environment Programming Reference, "CEE3ABD": ends the
      * enclave with a user abend of the given code.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  ABEND-CODE PIC S9(9) COMP VALUE 1234.
       01  TIMING PIC S9(9) COMP VALUE 1.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY 'BEFORE'
           CALL 'CEE3ABD' USING ABEND-CODE TIMING
           DISPLAY 'NOT REACHED'.
           GOBACK.
