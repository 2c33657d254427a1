      * z/Architecture Principles of Operation, "HFP-Divide Exception":
      * completion code 0CF.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A COMP-2 VALUE 1.
       01  B COMP-1 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY 'BEFORE'
           COMPUTE A = A / B
           DISPLAY 'BEHIND'.
           GOBACK.
