      * Language Reference, "EXIT statement" format 5: EXIT PERFORM
      * leaves the nearest inline PERFORM, EXIT PERFORM CYCLE goes to
      * its end, where the next turn begins.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I PIC 9.
       01  J PIC 9.
       PROCEDURE DIVISION.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 5
               IF I = 2 EXIT PERFORM CYCLE END-IF
               IF I = 4 EXIT PERFORM END-IF
               DISPLAY 'I ' I
           END-PERFORM
           DISPLAY 'LEFT AT ' I
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 2
               PERFORM VARYING J FROM 1 BY 1 UNTIL J > 3
                   IF J = 2 EXIT PERFORM END-IF
                   DISPLAY I J
               END-PERFORM
               DISPLAY 'J ' J
           END-PERFORM
           PERFORM 2 TIMES
               DISPLAY 'ONCE'
               EXIT PERFORM
           END-PERFORM.
           GOBACK.
