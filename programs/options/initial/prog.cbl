       CBL INITIAL
      * Programming Guide, "INITIAL": every program, contained ones too,
      * is as with IS INITIAL: each CALL finds it as new.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           CALL 'INNER' CALL 'INNER'
           CALL 'OUTER' CALL 'OUTER'
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INNER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO N
           DISPLAY 'INNER ' N.
       END PROGRAM INNER.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. OUTER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       LOCAL-STORAGE SECTION.
       01  L PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO N L
           DISPLAY 'OUTER ' N L
           GOBACK.
       END PROGRAM OUTER.
