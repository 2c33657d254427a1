       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0148.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM STEP-A.
       S1 SECTION.
       STEP-A.
           CONTINUE.
       S2 SECTION.
       STEP-A.
           CONTINUE.
           GOBACK.
