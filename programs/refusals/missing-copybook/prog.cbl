      * A COPY whose member is in no folder.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY CUSTREC.
       01  A PIC X.
       PROCEDURE DIVISION.
           DISPLAY A
           GOBACK.
