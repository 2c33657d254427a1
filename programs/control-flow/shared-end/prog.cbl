      * Two ranges with one end: the end goes back to the last PERFORM
      * that set it, and then as the outer one left it (exit cells are
      * put back).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM A-PARA THRU C-PARA
           DISPLAY 'MAIN 1'
           PERFORM B-PARA THRU C-PARA
           DISPLAY 'MAIN 2'
           PERFORM C-PARA
           DISPLAY 'MAIN 3'
           GOBACK.
       A-PARA.
           DISPLAY 'A'
           PERFORM C-PARA
           DISPLAY 'A AGAIN'.
       B-PARA.
           DISPLAY 'B'.
       C-PARA.
           DISPLAY 'C'.
