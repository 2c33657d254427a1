      * Words of headers are lost: FILE-CONTROL, the DIVISION of
      * DATA, the SECTION of WORKING-STORAGE and the name of LINKAGE. Each
      * is one message, and what stands under the header is known.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
           SELECT ORDERS ASSIGN TO ORDERS FILE STATUS IS STATUS-1.
           SELECT PRINT  ASSIGN TO PRINT  FILE STATUS IS STATUS-1.
       DATA.
       FILE SECTION.
       FD  ORDERS.
       01  ORDER-REC PIC X(80).
       FD  PRINT.
       01  LINE-1    PIC X(80).
       WORKING-STORAGE.
       01  STATUS-1  PIC XX.
       01  TOTALS.
           05  GOOD  PIC 9(5).
           05  BAD   PIC 9(5).
       SECTION.
       01  ARGUMENT  PIC X(8).
       PROCEDURE DIVISION.
       MAIN-PARA.
           OPEN INPUT ORDERS OUTPUT PRINT
           MOVE STATUS-1 TO LINE-1
           ADD 1 TO GOOD BAD
           MOVE ARGUMENT TO ORDER-REC
           CLOSE ORDERS PRINT
           GOBACK.
