      * Language Reference, "CALL statement": OMITTED passes no address, and
      * ADDRESS OF the parameter is NULL; as it is for an argument that
      * is not there at all.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A               PIC X VALUE 'a'.
       01  B               PIC X VALUE 'b'.
       PROCEDURE DIVISION.
           CALL 'SUB' USING A B
           CALL 'SUB' USING OMITTED B
           CALL 'SUB' USING BY REFERENCE A OMITTED
           CALL 'SUB' USING A
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  A               PIC X.
       01  B               PIC X.
       PROCEDURE DIVISION USING A B.
           IF ADDRESS OF A = NULL DISPLAY 'NO A' ELSE DISPLAY A END-IF
           IF ADDRESS OF B = NULL DISPLAY 'NO B' ELSE DISPLAY B END-IF
           GOBACK.
       END PROGRAM SUB.
