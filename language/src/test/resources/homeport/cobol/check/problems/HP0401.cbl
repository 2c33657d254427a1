       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0401.
       PROCEDURE DIVISION.
       MAIN-PARA.
           ALTER STEP-A TO PROCEED TO STEP-B.
       STEP-A.
           GO TO STEP-B.
       STEP-B.
           CONTINUE.
           GOBACK.
