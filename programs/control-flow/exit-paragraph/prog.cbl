      * Language Reference, "EXIT statement": EXIT PARAGRAPH goes to the
      * end of the paragraph, EXIT SECTION to the end of the section,
      * also out of inline PERFORMs.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I PIC 9.
       PROCEDURE DIVISION.
       MAIN-SECTION SECTION.
       M-1.
           PERFORM P-1
           PERFORM S-1
           DISPLAY 'MAIN'
           GOBACK.
       P-1.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 5
               IF I = 3 EXIT PARAGRAPH END-IF
               DISPLAY 'P-1 ' I
           END-PERFORM
           DISPLAY 'NO'.
       P-2.
           DISPLAY 'NO'.
       S-1 SECTION.
       S-1-1.
           DISPLAY 'S-1-1'
           IF I = 3 EXIT PARAGRAPH END-IF
           DISPLAY 'NO'.
       S-1-2.
           DISPLAY 'S-1-2'
           EXIT SECTION
           DISPLAY 'NO'.
       S-1-3.
           DISPLAY 'NO'.
