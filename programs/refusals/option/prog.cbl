       CBL NUMCHECK,FLOAT(IEEE),NOSUCHOPTION
      * Options that would change what the program does and are not
      * compiled, and unknown ones.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9.
       PROCEDURE DIVISION.
           GOBACK.
