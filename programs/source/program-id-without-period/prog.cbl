      * IBM's compiler goes on with a diagnostic where the period after
      * PROGRAM-ID is missing; the program is compiled.
       IDENTIFICATION DIVISION.
       PROGRAM-ID PROG.
       AUTHOR. SOMEBODY ELSE.
       INSTALLATION. A BANK, WITH 2 HALLS.
       DATE-WRITTEN. 2025-09-26.
       PROCEDURE DIVISION.
           DISPLAY 'COMPILED'
           GOBACK.
