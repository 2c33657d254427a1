      * A GO TO without a procedure-name that no ALTER has given one.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
       P1.
           DISPLAY 'P1'.
       P2.
           GO TO.
       P3.
           ALTER P2 TO P1.
