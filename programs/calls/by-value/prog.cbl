      * Language Reference, "CALL statement", BY VALUE: the called program
      * has a copy, right-justified in the word that is passed.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  H               PIC S9(4) COMP VALUE -5.
       01  D               PIC S9(18) COMP VALUE 123456789012.
       01  C               PIC X VALUE 'c'.
       PROCEDURE DIVISION.
           CALL 'SUB' USING BY VALUE H D C LENGTH OF D
           DISPLAY H ' ' D ' ' C
           CALL 'SUB' USING BY VALUE 6 D 'k' 8
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  H               PIC S9(4) COMP.
       01  D               PIC S9(18) COMP.
       01  C               PIC X.
       01  N               PIC S9(9) COMP.
       PROCEDURE DIVISION USING BY VALUE H D C N.
           DISPLAY H ' ' D ' ' C ' ' N
           MOVE 0 TO H D
           MOVE 'z' TO C
           GOBACK.
       END PROGRAM SUB.
