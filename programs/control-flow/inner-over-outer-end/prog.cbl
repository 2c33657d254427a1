      * Control in an inner range that runs over the end of an outer
      * active range returns to the outer PERFORM; the first active end
      * that is reached is taken (exit cells).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM A-PARA THRU C-PARA
           DISPLAY 'BACK IN MAIN'
           GOBACK.
       A-PARA.
           DISPLAY 'A'
           PERFORM B-PARA THRU D-PARA
           DISPLAY 'NOT REACHED: D-PARA IS NOT PASSED'.
       B-PARA.
           DISPLAY 'B'.
       C-PARA.
           DISPLAY 'C'.
       D-PARA.
           DISPLAY 'D'.
