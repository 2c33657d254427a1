       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0310.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM STEP-B THRU STEP-A.
           GOBACK.
       STEP-A.
           CONTINUE.
       STEP-B.
           CONTINUE.
           GOBACK.
