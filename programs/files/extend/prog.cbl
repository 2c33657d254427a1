      * Language Reference, "OPEN statement": EXTEND adds behind the
      * last record, OUTPUT begins anew.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT A ASSIGN TO A FILE STATUS FS.
           SELECT B ASSIGN TO B FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  A.
       01  A-REC PIC X(3).
       FD  B.
       01  B-REC PIC X(3).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN EXTEND A OUTPUT B
           WRITE A-REC FROM 'new'
           WRITE B-REC FROM 'new'
           CLOSE A B
           OPEN EXTEND A B
           WRITE A-REC FROM 'end'
           WRITE B-REC FROM 'end'
           CLOSE A B
           DISPLAY FS
           GOBACK.
