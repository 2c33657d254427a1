      * Language Reference, "Procedures": without a transfer control
      * goes from a paragraph to the next, also from one section to the
      * next; a performed paragraph met again is simply run.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       PROCEDURE DIVISION.
       FIRST-PARA.
           DISPLAY 'FIRST'
           PERFORM THIRD-PARA
           DISPLAY 'FIRST AGAIN'.
       SECOND-PARA.
           DISPLAY 'SECOND'.
       THIRD-PARA.
           DISPLAY 'THIRD'.
       A-SECTION SECTION.
           DISPLAY 'SECTION WITHOUT PARAGRAPH'.
       FOURTH-PARA.
           DISPLAY 'FOURTH'
           GOBACK.
