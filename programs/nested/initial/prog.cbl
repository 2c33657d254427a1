      * Language Reference, "PROGRAM-ID paragraph", INITIAL: the program, and
      * what it contains, is in its initial state at every CALL; its files
      * are closed.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I               PIC 9.
       PROCEDURE DIVISION.
           PERFORM 3 TIMES
               CALL 'FRESH'
               CALL 'KEPT'
           END-PERFORM
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. FRESH IS INITIAL.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC 9 VALUE 3.
       PROCEDURE DIVISION.
           ADD 1 TO N
           DISPLAY 'FRESH ' N
           CALL 'WITHIN'
           CALL 'WITHIN'
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. WITHIN.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO N
           DISPLAY 'WITHIN ' N.
       END PROGRAM WITHIN.
       END PROGRAM FRESH.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. KEPT.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC 9 VALUE 3.
       PROCEDURE DIVISION.
           ADD 1 TO N
           DISPLAY 'KEPT ' N.
       END PROGRAM KEPT.
       END PROGRAM PROG.
