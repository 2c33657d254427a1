      * MVS System Codes, S806: the program of a CALL is in no library,
      * and there is no ON EXCEPTION.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P PIC X(8) VALUE 'NOWHERE'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY 'BEFORE'
           CALL P
           DISPLAY 'NOT REACHED'.
           GOBACK.
