      * A contained program cannot give a GLOBAL record of the program
      * around it another address: that program would not see it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L               PIC X(4) GLOBAL.
       PROCEDURE DIVISION.
           CALL 'INNER'
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INNER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  V               PIC X(4) VALUE 'VVVV'.
       LINKAGE SECTION.
       01  OWN             PIC X(4).
       PROCEDURE DIVISION.
           SET ADDRESS OF OWN TO ADDRESS OF V
           SET ADDRESS OF L TO ADDRESS OF V
           CALL 'ELSE' USING BY REFERENCE ADDRESS OF L
           CALL 'ELSE' USING BY CONTENT ADDRESS OF L
           ALLOCATE L
           GOBACK.
       END PROGRAM INNER.
       END PROGRAM PROG.
