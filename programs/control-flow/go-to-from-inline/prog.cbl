      * Language Reference, "PERFORM statement", inline: a GO TO leaves
      * it for good; the paragraph may be entered anew.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I PIC 9(2) VALUE 0.
       01  N PIC 9(2) VALUE 0.
       PROCEDURE DIVISION.
       A-PARA.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 5
               ADD 1 TO N
               IF I = 3 AND N < 5 GO TO B-PARA END-IF
           END-PERFORM
           DISPLAY 'LOOP DONE ' I ' ' N
           GOBACK.
       B-PARA.
           DISPLAY 'LEFT AT ' I ' ' N
           GO TO A-PARA.
