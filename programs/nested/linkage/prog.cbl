      * GLOBAL records of the LINKAGE and LOCAL-STORAGE SECTIONs: a contained
      * program has those of the call that runs.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A               PIC X(4) VALUE 'aaaa'.
       01  B               PIC X(4) VALUE 'bbbb'.
       PROCEDURE DIVISION.
           CALL 'SUB' USING A
           CALL 'SUB' USING B
           DISPLAY A B
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       LOCAL-STORAGE SECTION.
       01  N               PIC 9 VALUE 4 GLOBAL.
       LINKAGE SECTION.
       01  L               PIC X(4) GLOBAL.
       PROCEDURE DIVISION USING L.
           CALL 'INNER'
           CALL 'INNER'
           DISPLAY L N
           MOVE 5 TO RETURN-CODE
           CALL 'CODE'
           DISPLAY RETURN-CODE
           MOVE 0 TO RETURN-CODE
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INNER.
       PROCEDURE DIVISION.
           SUBTRACT 1 FROM N
           MOVE '*' TO L(N:1).
       END PROGRAM INNER.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CODE.
       PROCEDURE DIVISION.
           ADD 1 TO RETURN-CODE.
       END PROGRAM CODE.
       END PROGRAM SUB.
