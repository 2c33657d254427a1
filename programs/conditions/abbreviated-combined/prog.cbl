      * Language Reference, "Abbreviated combined relation conditions":
      * a left-out subject is the last one written, and a left-out
      * operator the last; NOT before an operator belongs to it, else it
      * is logical.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9 VALUE 5.
       01  B PIC 9 VALUE 3.
       01  C PIC 9 VALUE 7.
       01  D PIC 9 VALUE 5.
       PROCEDURE DIVISION.
           IF A = B OR C OR D DISPLAY '1'.
           IF A = B OR C DISPLAY 'NO' ELSE DISPLAY '2'.
           IF A > B AND < C AND NOT > D DISPLAY '3'.
           IF A NOT = B AND C DISPLAY '4'.
           IF A NOT = B AND D DISPLAY 'NO' ELSE DISPLAY '5'.
           IF NOT A = B AND C DISPLAY 'NO' ELSE DISPLAY '6'.
           IF NOT (A = B OR C) DISPLAY '7'.
           IF A > B OR C = 8 OR 7 DISPLAY '8'.
           IF A + 2 = B OR C DISPLAY '9'.
           IF A = D AND NOT B DISPLAY '10'.
           IF A < B OR = C OR NOT < D DISPLAY '11'.
           GOBACK.
