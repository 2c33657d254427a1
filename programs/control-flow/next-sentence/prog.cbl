      * Language Reference, "IF statement": NEXT SENTENCE goes behind
      * the next period, CONTINUE does nothing.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9 VALUE 1.
       PROCEDURE DIVISION.
           IF A = 1
               IF A = 1 NEXT SENTENCE
               ELSE DISPLAY 'NO'
           ELSE
               DISPLAY 'NO'.
           DISPLAY 'AFTER PERIOD'.
           IF A = 1 CONTINUE ELSE DISPLAY 'NO' END-IF
           DISPLAY 'CONTINUE GOES ON'.
           IF A = 2 DISPLAY 'NO' ELSE NEXT SENTENCE.
           DISPLAY 'END'.
           GOBACK.
