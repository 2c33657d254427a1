      * Programming Guide, "Coding for I/O errors": an error without
      * FILE STATUS, USE procedure or AT END that would catch it ends
      * the run unit.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT INF ASSIGN TO INFILE.
       DATA DIVISION.
       FILE SECTION.
       FD  INF.
       01  IN-REC PIC X(3).
       PROCEDURE DIVISION.
       MAIN-PARA.
           OPEN INPUT INF
           DISPLAY 'NOT REACHED'
           GOBACK.
