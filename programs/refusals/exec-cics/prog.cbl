      * An EXEC block for which there is no translator.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(10).
       PROCEDURE DIVISION.
           EXEC CICS RETURN END-EXEC
           GOBACK.
