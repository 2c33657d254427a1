      * Language Reference, "IF statement": ELSE belongs to the nearest
      * IF without one; END-IF closes the nearest, a period all.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9 VALUE 1.
       01  B PIC 9 VALUE 2.
       PROCEDURE DIVISION.
           IF A = 1
               IF B = 1 DISPLAY 'NO'
               ELSE DISPLAY '1 INNER ELSE'
           ELSE DISPLAY 'NO'.
           IF A = 2
               IF B = 2 DISPLAY 'NO' END-IF
               DISPLAY 'NO'
           ELSE
               DISPLAY '2 OUTER ELSE'
           END-IF
           IF A = 1 IF B = 1 DISPLAY 'NO' END-IF DISPLAY '3 AFTER'
           ELSE DISPLAY 'NO' END-IF
           IF A = 2 CONTINUE ELSE DISPLAY '4 CONTINUE'.
           IF A = 1 THEN NEXT SENTENCE ELSE DISPLAY 'NO'.
           DISPLAY '5 END'.
           GOBACK.
