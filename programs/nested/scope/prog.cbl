      * Language Reference, "Scope of names": a contained program sees the
      * GLOBAL names of the programs around it, the nearest first, and
      * its own before all; names that are not GLOBAL stay inside.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           CLASS VOWEL IS 'A' 'E' 'I' 'O' 'U'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  OUTER GLOBAL.
           05  A           PIC X(3) VALUE 'out'.
           05  T           PIC 99 OCCURS 3 INDEXED BY IX VALUE 5.
       01  B               PIC X(3) VALUE 'own' GLOBAL.
           88  IS-OWN      VALUE 'own'.
       01  C               PIC X(3) VALUE 'ccc'.
       01  N               PIC 9(3) COMP-3 VALUE 1 GLOBAL.
       PROCEDURE DIVISION.
           SET IX TO 2
           CALL 'INNER'
           DISPLAY A ' ' B ' ' C ' ' N ' ' T(1) T(2) T(3)
           SET IX DOWN BY 1
           DISPLAY T(IX)
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INNER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  B               PIC X(3) VALUE 'inn' GLOBAL.
       01  C               PIC X(3) VALUE 'CCC'.
       PROCEDURE DIVISION.
           DISPLAY A ' ' B ' ' C
           MOVE 'new' TO A
           ADD 1 TO N
           MOVE 7 TO T(IX)
           SET IX TO 3
           CALL 'INMOST'
           DISPLAY B
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INMOST.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  OUTER-A         PIC X(3).
       PROCEDURE DIVISION.
           MOVE A OF OUTER TO OUTER-A
           IF B IS VOWEL DISPLAY '?' END-IF
           DISPLAY 'INMOST ' OUTER-A ' ' B ' ' N
           MOVE 'mos' TO B
           ADD 1 TO T(IX) N
           GOBACK.
       END PROGRAM INMOST.
       END PROGRAM INNER.
       END PROGRAM PROG.
