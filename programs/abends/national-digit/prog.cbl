      * A national character whose right half is no digit (A-0753).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G GROUP-USAGE NATIONAL.
           05  W-COUNT PIC 9(3).
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE ALL '?' TO G
           ADD 1 TO W-COUNT.
           GOBACK.
