      * Language Reference, file status key 39: the fixed record length
      * of the program and of the data set differ.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT INF ASSIGN TO INF FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  INF RECORDING MODE F.
       01  REC PIC X(8).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN INPUT INF
           DISPLAY FS
           READ INF
           DISPLAY FS
           GOBACK.
