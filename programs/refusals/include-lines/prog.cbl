      * What a source manager brings in is missing; what it would have
      * defined is not said to be.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT CUST-FILE ASSIGN TO CUSTDD.
       DATA DIVISION.
       FILE SECTION.
       FD  CUST-FILE.
-INC CUSTREC
       WORKING-STORAGE SECTION.
       ++INCLUDE RATES
       PROCEDURE DIVISION.
           OPEN INPUT CUST-FILE
           READ CUST-FILE
           COMPUTE CUST-SUM = CUST-BALANCE * RATE
           DISPLAY CUST-SUM
           GOBACK.
