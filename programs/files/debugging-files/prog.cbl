      * X3.23-1985, "USE FOR DEBUGGING statement", level 2 of the Debug
      * module: a file's section runs after OPEN, CLOSE, START, DELETE,
      * and after a READ whose AT END or INVALID KEY does not run; only
      * READ has contents to show. A record's runs before WRITE and
      * REWRITE, when FROM has been moved. IBM's compiler does not have
      * this (HP0178).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SOURCE-COMPUTER. IBM-370 WITH DEBUGGING MODE.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT NUMBERED ASSIGN TO NUMB ORGANIZATION RELATIVE
               ACCESS DYNAMIC RELATIVE KEY RRN FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  NUMBERED.
       01  REC PIC X(40).
       WORKING-STORAGE SECTION.
       01  FROM-HERE PIC X(40)
           VALUE 'CONTENTS THAT ARE LONGER THAN A NAME IS'.
       01  RRN PIC 9 VALUE 1.
       01  FS PIC XX.
       PROCEDURE DIVISION.
       DECLARATIVES.
       FILE-WATCH SECTION.
           USE FOR DEBUGGING ON NUMBERED.
       SHOW-FILE.
           DISPLAY DEBUG-LINE ' ' DEBUG-NAME(1:9) FS
               '<' DEBUG-CONTENTS '>'.
       RECORD-WATCH SECTION.
           USE FOR DEBUGGING ON REC.
       SHOW-RECORD.
           DISPLAY DEBUG-LINE ' ' DEBUG-NAME(1:9) FS
               '<' DEBUG-CONTENTS '>'.
       END DECLARATIVES.
       MAIN SECTION.
       START-PARA.
           OPEN OUTPUT NUMBERED
           MOVE SPACES TO FS
           WRITE REC FROM FROM-HERE
           CLOSE NUMBERED
           OPEN I-O NUMBERED
           READ NUMBERED NEXT
               AT END DISPLAY 'EMPTY'
               NOT AT END DISPLAY 'READ'
           END-READ
           MOVE 'CHANGED' TO REC
           REWRITE REC
           READ NUMBERED NEXT
               AT END DISPLAY 'END ' FS
           END-READ
           MOVE 2 TO RRN
           START NUMBERED KEY >= RRN
               INVALID KEY DISPLAY 'NONE ' FS
           END-START
           DELETE NUMBERED
           CLOSE NUMBERED
           STOP RUN.
