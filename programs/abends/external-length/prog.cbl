      * An EXTERNAL record has the same length in every program.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  E EXTERNAL      PIC X(10).
       PROCEDURE DIVISION.
           CALL 'SUB'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  E EXTERNAL      PIC X(11).
       PROCEDURE DIVISION.
           DISPLAY 'NEVER'
           GOBACK.
       END PROGRAM SUB.
