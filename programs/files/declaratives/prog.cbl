      * Language Reference, "USE statement", EXCEPTION/ERROR
      * declarative: the procedure named for the file goes before one
      * for its open mode; AT END in the statement goes before both.
      * The status is set before.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT A ASSIGN TO A FILE STATUS FS.
           SELECT B ASSIGN TO B FILE STATUS FS.
           SELECT C ASSIGN TO C.
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
       DECLARATIVES.
       FOR-A SECTION.
           USE AFTER STANDARD EXCEPTION PROCEDURE ON A.
           DISPLAY 'FOR A ' FS.
       FOR-INPUT SECTION.
           USE AFTER ERROR PROCEDURE ON INPUT.
       INPUT-1.
           DISPLAY 'FOR INPUT ' FS.
       FOR-OUTPUT SECTION.
           USE AFTER ERROR PROCEDURE OUTPUT.
           DISPLAY 'FOR OUTPUT ' FS.
       FOR-I-O SECTION.
           USE AFTER ERROR PROCEDURE ON I-O.
           DISPLAY 'FOR I-O ' FS.
       FOR-EXTEND SECTION.
           USE AFTER ERROR PROCEDURE ON EXTEND.
           DISPLAY 'FOR EXTEND ' FS.
       END DECLARATIVES.
       MAIN SECTION.
           DISPLAY 'A IS READ AND IS NOT OPEN'
           READ A
           DISPLAY 'A IS OPENED'
           OPEN INPUT A
           READ A AT END DISPLAY 'AT END' FS END-READ
           READ A
           CLOSE A
           DISPLAY 'B IS WRITTEN'
           OPEN OUTPUT B
           OPEN OUTPUT B
           READ B AT END DISPLAY 'NOT SHOWN' END-READ
           CLOSE B
           OPEN INPUT B
           READ B
           WRITE B-REC
           CLOSE B
           OPEN I-O B
           REWRITE B-REC
           CLOSE B
           OPEN EXTEND B
           READ B
           CLOSE B
           DISPLAY 'C IS NOT THERE'
           OPEN INPUT C
           GOBACK.
