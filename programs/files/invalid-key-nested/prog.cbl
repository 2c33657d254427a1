      * INVALID KEY phrases within one another: the text of each is
      * compiled once, or there would be 16 million of the last.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO OUT FILE STATUS ST.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  R PIC X(4).
       WORKING-STORAGE SECTION.
       77  ST PIC XX.
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           WRITE R FROM 'ONE' INVALID KEY
           DISPLAY 'FULL'
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           END-WRITE
           DISPLAY 'WRITTEN ' ST
           CLOSE F
           GOBACK.
