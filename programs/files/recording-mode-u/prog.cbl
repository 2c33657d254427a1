      * Language Reference, "RECORDING MODE clause": U, each record is
      * a block and has no length of its own; the record that is
      * written has the length of its description, and the one that is
      * read that of the block.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  F RECORDING MODE IS U.
       01  R1 PIC X(4).
       01  R2 PIC X(6).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           DISPLAY FS
           MOVE 'ABCDEF' TO R2 WRITE R2
           DISPLAY FS
           CLOSE F
           DISPLAY FS
           OPEN INPUT F
           READ F AT END DISPLAY 'END' END-READ
           DISPLAY R2 ' ' FS
           CLOSE F
           GOBACK.
