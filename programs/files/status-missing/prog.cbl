      * Language Reference, file status key: 35 where a file that is not
      * OPTIONAL is not there; 05 for one that is, and its first READ is
      * AT END.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT A ASSIGN TO A FILE STATUS IS FS.
           SELECT OPTIONAL B ASSIGN TO B FILE STATUS IS FS.
           SELECT OPTIONAL C ASSIGN TO C FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  A.
       01  A-REC PIC X(4).
       FD  B.
       01  B-REC PIC X(4).
       FD  C.
       01  C-REC PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN INPUT A
           DISPLAY 'INPUT ' FS
           OPEN I-O A
           DISPLAY 'I-O ' FS
           OPEN EXTEND A
           DISPLAY 'EXTEND ' FS
           READ A
           DISPLAY 'READ ' FS
           OPEN INPUT B
           DISPLAY 'OPTIONAL INPUT ' FS
           READ B AT END DISPLAY 'AT END ' FS
           END-READ
           CLOSE B
           DISPLAY 'CLOSE ' FS
           OPEN EXTEND C
           DISPLAY 'OPTIONAL EXTEND ' FS
           MOVE 'MADE' TO C-REC
           WRITE C-REC
           CLOSE C
           GOBACK.
