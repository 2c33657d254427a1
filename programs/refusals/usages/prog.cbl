      * Data that is not compiled is refused by name.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC U DYNAMIC LENGTH LIMIT 40.
       01  C PIC X DYNAMIC.
       PROCEDURE DIVISION.
           GOBACK.
