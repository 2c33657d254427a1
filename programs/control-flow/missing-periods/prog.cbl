      * A period that is missing where only one place is possible is
      * assumed, with an error of severity E, as by IBM's compiler
      * (IGYDS1082-E): the program is compiled (A-0978).
       IDENTIFICATION DIVISION
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL
           SELECT F ASSIGN TO OUT
           SELECT G ASSIGN TO OUT2.
       DATA DIVISION.
       FILE SECTION.
       FD  F RECORD CONTAINS 10
       01  F-REC PIC X(10)
       FD  G.
       01  G-REC PIC X(10).
       WORKING-STORAGE SECTION
       01  A.
           05  B PIC 9 VALUE 5
           05  C PIC 9 OCCURS 2
           05  D PIC X.
               88  D-ON VALUE 'A' 'B'.
       77  H PIC 99 VALUE 3
       PROCEDURE DIVISION.
       MAIN SECTION
       MAIN-PARA.
           MOVE 'X' TO D
           MOVE 1 TO C(1) C(2)
           PERFORM SECOND-PARA
           IF D-ON DISPLAY 'ON'
       SECOND-PARA.
           DISPLAY 'SECOND ' B C(2) H
       THIRD-PARA.
           DISPLAY 'THIRD'
           GOBACK
