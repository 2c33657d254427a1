      * Language Reference, file status key 04: a record was read whose
      * length is not one the program allows.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT INF ASSIGN TO INF FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  INF RECORD IS VARYING FROM 4 TO 10 CHARACTERS
           DEPENDING ON L.
       01  REC PIC X(10).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  L PIC 9(2).
       PROCEDURE DIVISION.
           OPEN INPUT INF
           READ INF
           DISPLAY FS ' ' L ' ' REC(1:L)
           READ INF
           DISPLAY FS ' ' L ' ' REC(1:L)
           CLOSE INF
           GOBACK.
