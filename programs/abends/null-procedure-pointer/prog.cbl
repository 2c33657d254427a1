      * A procedure pointer that leads to no program.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  PP              PROCEDURE-POINTER VALUE NULL.
       PROCEDURE DIVISION.
           CALL PP
           GOBACK.
