      * Language Reference, "Area A", "Area B": what begins in the other
      * one is an error that the compiler passes over (IGYDS0017-E,
      * IGYPS0009-E).
           IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
             01  A PIC 9 VALUE 1.
       77  D PIC X VALUE '!'.
       77  C PIC 9
       VALUE 2.
       LINKAGE SECTION.
           01  L-A PIC 9.
           01  L-B PIC 9.
       PROCEDURE DIVISION.
       ADD 3 TO A
           IF A = 4
       DISPLAY 'FOUR'
           END-IF
           PERFORM LAST-PARA
           GOBACK.
           ENTRY 'OTHER' USING L-A
        L-B.
           ADD 3 TO L-A
           GOBACK.
             LAST-PARA.
           DISPLAY A
       C D.
