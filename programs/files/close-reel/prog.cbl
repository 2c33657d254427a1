      * Language Reference, "CLOSE statement": REEL, UNIT and NO
      * REWIND of a file on no tape are successful and say so with
      * status 07; REEL and UNIT end a volume, so the file stays open.
      * "OPEN statement": NO REWIND the same. A file that is closed
      * WITH LOCK cannot be opened again (38).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  R PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT F WITH NO REWIND
           DISPLAY 'OPEN ' FS
           WRITE R FROM 'ONE'
           CLOSE F UNIT
           DISPLAY 'UNIT ' FS
           WRITE R FROM 'TWO'
           DISPLAY 'WRITE ' FS
           CLOSE F WITH NO REWIND
           DISPLAY 'CLOSE ' FS
           CLOSE F REEL FOR REMOVAL
           DISPLAY 'REEL ' FS
           CLOSE F
           DISPLAY 'CLOSE ' FS
           OPEN INPUT F
           READ F AT END DISPLAY 'NOT SHOWN' END-READ
           DISPLAY R
           CLOSE F REEL
           READ F AT END DISPLAY 'NOT SHOWN' END-READ
           DISPLAY R
           CLOSE F WITH LOCK
           DISPLAY 'LOCK ' FS
           OPEN INPUT F
           DISPLAY 'OPEN ' FS
           GOBACK.
