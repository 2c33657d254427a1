      * Language Reference, "CALL statement", RETURNING; "PROCEDURE DIVISION
      * header", RETURNING: the item of the caller gets the value, and
      * RETURN-CODE keeps what it has.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A               PIC S9(9) COMP VALUE 20.
       01  R               PIC S9(9) COMP.
       01  TEXT-OF         PIC X(6).
       01  P               POINTER.
       LINKAGE SECTION.
       01  L               PIC X(3).
       PROCEDURE DIVISION.
           MOVE 7 TO RETURN-CODE
           CALL 'TWICE' USING BY VALUE A RETURNING R
           DISPLAY R ' ' RETURN-CODE
           CALL 'TWICE' USING BY VALUE 4 RETURNING R
           DISPLAY R
           CALL 'SPELL' USING BY REFERENCE R RETURNING TEXT-OF
           DISPLAY TEXT-OF
           CALL 'WHERE' RETURNING P
           SET ADDRESS OF L TO P
           DISPLAY L
      * A program without RETURNING gives its RETURN-CODE.
           CALL 'CODE' RETURNING R
           DISPLAY R ' ' RETURN-CODE
           MOVE 0 TO RETURN-CODE
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. TWICE.
       DATA DIVISION.
       LINKAGE SECTION.
       01  N               PIC S9(4) COMP.
       01  RESULT          PIC S9(9) COMP.
       PROCEDURE DIVISION USING BY VALUE N RETURNING RESULT.
           COMPUTE RESULT = N * 2
           MOVE 0 TO N
           MOVE 3 TO RETURN-CODE
           GOBACK.
       END PROGRAM TWICE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SPELL.
       DATA DIVISION.
       LINKAGE SECTION.
       01  N               PIC S9(9) COMP.
       01  RESULT          PIC X(6).
       PROCEDURE DIVISION USING N RETURNING RESULT.
           MOVE '?' TO RESULT
           IF N = 8 MOVE 'EIGHT' TO RESULT END-IF
           GOBACK.
       END PROGRAM SPELL.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. WHERE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  ABC             PIC X(3) VALUE 'abc'.
       LINKAGE SECTION.
       01  RESULT          POINTER.
       PROCEDURE DIVISION RETURNING RESULT.
           SET RESULT TO ADDRESS OF ABC
           GOBACK.
       END PROGRAM WHERE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CODE.
       PROCEDURE DIVISION.
           MOVE 12 TO RETURN-CODE
           GOBACK.
       END PROGRAM CODE.
