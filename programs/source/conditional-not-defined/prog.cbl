      * A compilation variable that is not defined: 1 is assumed for it
      * (IGYLI0245-E), but in a branch that is not taken nobody asks.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
       >>IF NOWHERE = 1
           DISPLAY 'ONE'
       >>ELSE
           DISPLAY 'NOT ONE'
       >>END-IF
       >>IF NOWHERE IS DEFINED
           DISPLAY 'DEFINED'
       >>END-IF
       >>IF NOWHERE
           DISPLAY 'TRUE'
       >>END-IF
       >>EVALUATE NOWHERE + 1
       >>WHEN 1
           DISPLAY '1'
       >>WHEN 2
           DISPLAY '2'
       >>END-EVALUATE
       >>IF 1 = 2
       >>DEFINE THERE AS ELSEWHERE + 1
       >>IF ELSEWHERE = 5
       >>END-IF
       >>END-IF
           GOBACK.
