      * Language Reference, file status key: 41 OPEN of an open file, 42
      * CLOSE of a closed one, 47 READ, 48 WRITE and 49 REWRITE in a
      * mode that does not allow it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  REC PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           READ F
           DISPLAY 'READ CLOSED ' FS
           MOVE 'WXYZ' TO REC
           WRITE REC
           DISPLAY 'WRITE CLOSED ' FS
           REWRITE REC
           DISPLAY 'REWRITE CLOSED ' FS
           CLOSE F
           DISPLAY 'CLOSE CLOSED ' FS
           OPEN OUTPUT F
           OPEN INPUT F
           DISPLAY 'OPEN OPEN ' FS
           READ F
           DISPLAY 'READ OUTPUT ' FS
           REWRITE REC
           DISPLAY 'REWRITE OUTPUT ' FS
           MOVE 'WXYZ' TO REC
           WRITE REC
           DISPLAY 'WRITE OUTPUT ' FS
           CLOSE F
           OPEN INPUT F
           MOVE 'ABCD' TO REC
           WRITE REC
           DISPLAY 'WRITE INPUT ' FS
           REWRITE REC
           DISPLAY 'REWRITE INPUT ' FS
           CLOSE F
           OPEN I-O F
           WRITE REC
           DISPLAY 'WRITE I-O ' FS
           REWRITE REC
           DISPLAY 'REWRITE BEFORE READ ' FS
           READ F
           DISPLAY 'READ I-O ' FS
           REWRITE REC
           DISPLAY 'REWRITE I-O ' FS
           REWRITE REC
           DISPLAY 'REWRITE TWICE ' FS
           CLOSE F
           OPEN EXTEND F
           READ F
           DISPLAY 'READ EXTEND ' FS
           CLOSE F
           CLOSE F
           DISPLAY 'CLOSE TWICE ' FS
           GOBACK.
