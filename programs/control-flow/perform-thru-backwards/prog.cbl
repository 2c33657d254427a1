      * Language Reference, "PERFORM statement": the end of a range may
      * stand before its start when control gets there by GO TO.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM START-PARA THRU END-PARA
           DISPLAY 'MAIN'
           GOBACK.
       END-PARA.
           DISPLAY 'END-PARA'.
       BETWEEN.
           DISPLAY 'NOT REACHED'
           GOBACK.
       START-PARA.
           DISPLAY 'START-PARA'
           GO TO END-PARA.
