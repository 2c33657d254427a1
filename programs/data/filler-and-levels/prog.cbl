      * Language Reference, "Level-numbers": levels need not step by
      * one; an item without a name is FILLER; level 77 stands alone.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       77  K PIC 9(2) VALUE 42.
       01  R.
         03 PIC X VALUE '('.
         03 G.
            07 A PIC X(2) VALUE 'aa'.
            07 FILLER PIC X VALUE '-'.
            07 H.
               49 B PIC 9 VALUE 7.
         03 FILLER.
            05 C PIC X VALUE ')'.
       PROCEDURE DIVISION.
           DISPLAY R ' ' G ' ' H ' ' K.
           GOBACK.
