      * Language Reference, "USE statement": USE ON INPUT is for files
      * that are open, or being opened, for INPUT. A file that no OPEN
      * has named yet has no mode: FILE STATUS alone tells.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT NOTES ASSIGN TO NOTES FILE STATUS FS.
           SELECT LISTED ASSIGN TO LISTED FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  NOTES.
       01  NOTE PIC X(5).
       FD  LISTED.
       01  LIST-REC PIC X(5).
       WORKING-STORAGE SECTION.
       01  FS PIC XX.
       PROCEDURE DIVISION.
       DECLARATIVES.
       FOR-INPUT SECTION.
           USE AFTER ERROR PROCEDURE ON INPUT.
       SHOW-INPUT.
           DISPLAY 'USE INPUT ' FS.
       FOR-LISTED SECTION.
           USE AFTER ERROR PROCEDURE ON LISTED.
       SHOW-LISTED.
           DISPLAY 'USE LISTED ' FS.
       END DECLARATIVES.
       MAIN SECTION.
       MAIN-PARA.
           READ NOTES
           DISPLAY 'READ ' FS
           READ LISTED
           DISPLAY 'READ ' FS
           OPEN INPUT NOTES
           DISPLAY 'OPEN ' FS
           STOP RUN.
