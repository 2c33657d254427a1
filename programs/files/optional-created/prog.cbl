      * Language Reference, "OPEN statement notes": OPEN I-O of an
      * optional file that is not there creates it, status 05; there is
      * no record in it to read, and then none to rewrite. The next OPEN
      * finds it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OPTIONAL NOTES ASSIGN TO NOTES FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  NOTES.
       01  NOTE PIC X(5).
       WORKING-STORAGE SECTION.
       01  FS PIC XX.
       PROCEDURE DIVISION.
           OPEN I-O NOTES
           DISPLAY 'OPEN ' FS
           READ NOTES AT END DISPLAY 'END ' FS END-READ
           REWRITE NOTE
           DISPLAY 'REWRITE ' FS
           WRITE NOTE
           DISPLAY 'WRITE ' FS
           READ NOTES
           DISPLAY 'READ ' FS
           CLOSE NOTES
           DISPLAY 'CLOSE ' FS
           OPEN EXTEND NOTES
           DISPLAY 'OPEN ' FS
           WRITE NOTE FROM 'FIRST'
           CLOSE NOTES
           OPEN I-O NOTES
           DISPLAY 'OPEN ' FS
           READ NOTES
           DISPLAY 'READ ' FS ' ' NOTE
           CLOSE NOTES
           GOBACK.
