       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0147.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM 1000-READ.
           GOBACK.
       1000-REED.
           CONTINUE.
           GOBACK.
