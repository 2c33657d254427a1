      * INVALID KEY in WRITE to a sequential file: it is for a disk that
      * is full, and for nothing else; NOT INVALID KEY runs when the
      * record is written (Programming Guide, "Coding INVALID KEY
      * phrases"). A file that is not open is status 48.
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
           OPEN OUTPUT F.
           WRITE R FROM 'ONE'
               INVALID KEY DISPLAY 'FULL'
               NOT INVALID KEY DISPLAY 'WRITTEN ' ST
           END-WRITE.
           CLOSE F.
           WRITE R FROM 'TWO'
               INVALID KEY DISPLAY 'FULL'
               NOT INVALID KEY DISPLAY 'WRITTEN ' ST
           END-WRITE.
           DISPLAY 'NEITHER ' ST.
           GOBACK.
