       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0149.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CONTINUE.
       STEP-A.
           CONTINUE.
       STEP-A.
           CONTINUE.
           GOBACK.
