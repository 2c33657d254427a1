      * Language Reference, "EXTERNAL clause": every program of the run unit
      * that describes the record has the same bytes; CANCEL and INITIAL
      * do not touch them.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  SHARED-REC EXTERNAL.
           05  TOTAL       PIC S9(5) COMP-3.
           05  NAME-OF     PIC X(5).
       01  OTHER-VIEW REDEFINES SHARED-REC.
           05  FIRST-THREE PIC X(3).
       01  OWN             PIC X(3) VALUE 'own'.
       PROCEDURE DIVISION.
           MOVE 10 TO TOTAL
           MOVE 'PROG' TO NAME-OF
           CALL 'SUB'
           CANCEL 'SUB'
           CALL 'SUB'
           DISPLAY TOTAL ' ' NAME-OF ' ' OWN
           IF FIRST-THREE = X'00014C' DISPLAY 'BYTES' END-IF
           CALL 'INNER'
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INNER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  SHARED-REC IS EXTERNAL.
           05  T           PIC S9(5) COMP-3.
           05  N           PIC X(5).
       PROCEDURE DIVISION.
           DISPLAY T ' ' N.
       END PROGRAM INNER.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB IS INITIAL.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CALLS           PIC 9 VALUE 0.
       01  SHARED-REC IS EXTERNAL IS GLOBAL.
           05  SUM-OF      PIC S9(5) COMP-3.
           05  N           PIC X(5).
       PROCEDURE DIVISION.
           ADD 1 TO CALLS
           ADD 2 TO SUM-OF
           DISPLAY CALLS ' ' N
           MOVE 'SUB' TO N.
       END PROGRAM SUB.
