      * Language Reference, "GLOBAL clause" of the FD, "USE statement": the
      * contained program uses the file of its container; when something
      * goes wrong there, a USE GLOBAL procedure of the nearest program
      * that has one runs, after those of its own.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F.
           SELECT G ASSIGN TO G FILE STATUS IS G-STATUS.
       DATA DIVISION.
       FILE SECTION.
       FD  F GLOBAL.
       01  F-REC           PIC X(5).
       FD  G GLOBAL.
       01  G-REC           PIC X(5).
       WORKING-STORAGE SECTION.
       01  G-STATUS        PIC XX GLOBAL.
       PROCEDURE DIVISION.
       DECLARATIVES.
       ON-ERROR SECTION.
           USE GLOBAL AFTER STANDARD ERROR PROCEDURE ON G.
       SAY-SO.
           DISPLAY 'GLOBAL ' G-STATUS.
       ON-INPUT SECTION.
           USE GLOBAL AFTER ERROR PROCEDURE ON INPUT.
       SAY-SO.
           DISPLAY 'GLOBAL INPUT'.
       END DECLARATIVES.
       MAIN SECTION.
           OPEN OUTPUT F
           CALL 'WRITER'
           CALL 'WRITER'
           CLOSE F
           OPEN INPUT F
           CALL 'READER'
           CLOSE F
           READ G
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. WRITER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO N
           MOVE SPACES TO F-REC
           STRING 'REC' N DELIMITED BY SIZE INTO F-REC
           WRITE F-REC.
       END PROGRAM WRITER.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. READER.
       PROCEDURE DIVISION.
           PERFORM 3 TIMES
               READ F NOT AT END DISPLAY F-REC END-READ
           END-PERFORM
           READ G AT END DISPLAY '?' END-READ
           CALL 'OWN-USE'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. OWN-USE.
       PROCEDURE DIVISION.
       DECLARATIVES.
       MINE SECTION.
           USE AFTER ERROR PROCEDURE ON G.
       SAY-SO.
           DISPLAY 'MINE ' G-STATUS.
       END DECLARATIVES.
       MAIN SECTION.
           READ G.
       END PROGRAM OWN-USE.
       END PROGRAM READER.
       END PROGRAM PROG.
