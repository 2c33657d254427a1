      * Language Reference, "Common processing facilities", file status
      * key: 10 at the end, 46 for a READ after that.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT INF ASSIGN TO INF FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  INF.
       01  REC PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN INPUT INF
           READ INF
           DISPLAY FS ' ' REC
           READ INF AT END DISPLAY 'NO'
               NOT AT END DISPLAY FS ' ' REC
           END-READ
           READ INF AT END DISPLAY 'AT END ' FS END-READ
           READ INF AT END DISPLAY 'NO' END-READ
           DISPLAY FS
           CLOSE INF
           DISPLAY FS
           GOBACK.
