      * Language Reference, "ALTER statement", "GO TO statement" (format 3):
      * a GO TO leads where the last ALTER has sent it; CANCEL puts it back.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           CALL 'SUB'
           CALL 'SUB'
           CANCEL 'SUB'
           CALL 'SUB'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       PROCEDURE DIVISION.
       MAIN-PART.
           ALTER SWITCH-2 TO PROCEED TO SECOND-WAY.
           PERFORM TAKE THRU TAKE-EXIT.
           ALTER SWITCH-1 TO THIRD-WAY
                 SWITCH-2 TO PROCEED TO FIRST-WAY.
           PERFORM TAKE THRU TAKE-EXIT.
           GOBACK.
       TAKE.
           DISPLAY 'TAKE'.
       SWITCH-1.
           GO TO FIRST-WAY.
       FIRST-WAY.
           DISPLAY 'FIRST'.
       SWITCH-2.
           GO TO.
       SECOND-WAY.
           DISPLAY 'SECOND'.
           GO TO TAKE-EXIT.
       THIRD-WAY.
           DISPLAY 'THIRD'.
       TAKE-EXIT.
           EXIT.
       END PROGRAM SUB.
