      * Language Reference, "EXIT statement", format 7: EXIT SECTION as
      * a sentence of its own, where the header of a section could be.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
       MAIN-PART SECTION.
       P1.
           PERFORM WORK
           DISPLAY 'BACK'
           GOBACK.
       WORK SECTION.
       P2.
           DISPLAY 'P2'.
           EXIT SECTION.
           DISPLAY 'NOT HERE'.
       P3.
           DISPLAY 'NOR HERE'.
       OTHER-PART SECTION.
       P4.
           DISPLAY 'NOR THERE'.
