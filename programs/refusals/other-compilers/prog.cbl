      * Words of other compilers are refused with what IBM's says
      * instead, once for each.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F ORGANISATION IS SEQUENTIAL.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  F-REC PIC X(80).
       WORKING-STORAGE SECTION.
       78  MOST VALUE 10.
       78  LEAST VALUE 1.
       01  COUNTER BINARY-LONG VALUE 0.
       01  NAME-1 PIC X(10).
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY 'NAME:' AT 0501.
           ACCEPT NAME-1 END-ACCEPT.
           ADD MOST TO COUNTER
           DISPLAY NAME-1 END-DISPLAY
           GOBACK.
