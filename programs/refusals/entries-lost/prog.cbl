      * The beginning of an entry is lost: the SELECT of a file, the
      * level-number of an item, the record that items belong to.
      * Each is one message; names that are lost with it are
      * not told one by one.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRINT  ASSIGN TO PRINT.
       DATA DIVISION.
       FILE SECTION.
       FD  ORDERS.
       01  ORDER-REC.
           05  ORDER-NUMBER  PIC 9(5).
           05  ORDER-AMOUNT  PIC 9(5).
       FD  PRINT.
       01  LINE-1    PIC X(80).
       WORKING-STORAGE SECTION.
           05  DAYS-1  PIC 9(5).
           05  DAYS-2  PIC 9(5).
       01  TOTALS.
               GOOD  PIC 9(5).
           05  BAD   PIC 9(5).
       PROCEDURE DIVISION.
       MAIN-PARA.
           OPEN INPUT ORDERS OUTPUT PRINT
           READ ORDERS AT END CONTINUE END-READ
           ADD ORDER-AMOUNT TO GOOD OF TOTALS BAD OF TOTALS
           ADD ORDER-NUMBER TO DAYS-1 OF DAY-RECORD
           MOVE DAY-RECORD TO LINE-1
           CLOSE ORDERS PRINT
           GOBACK.
