      * Language Reference, "CALL statement": a pointer and ADDRESS OF as
      * arguments. ADDRESS OF BY REFERENCE lets the called program give the
      * record of the caller an address.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P               POINTER VALUE NULL.
       LINKAGE SECTION.
       01  OTHERS          PIC X(8).
       01  SEEN            PIC X(8).
       PROCEDURE DIVISION.
           CALL 'OWNER' USING ADDRESS OF OTHERS BY REFERENCE P
           DISPLAY OTHERS
           MOVE 'changed' TO OTHERS
           SET ADDRESS OF SEEN TO P
           DISPLAY SEEN
           CALL 'OWNER' USING BY CONTENT ADDRESS OF SEEN P
           IF ADDRESS OF SEEN = P DISPLAY 'KEPT' END-IF
           CALL 'READER' USING BY VALUE ADDRESS OF OTHERS
           CALL 'READER' USING BY VALUE P
           CALL 'READER' USING OTHERS
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. OWNER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  MINE            PIC X(8) VALUE 'first'.
       01  CALLS           PIC 9 VALUE 0.
       LINKAGE SECTION.
       01  A               POINTER.
       01  B               POINTER.
       PROCEDURE DIVISION USING A B.
           ADD 1 TO CALLS
           IF CALLS = 2 DISPLAY MINE END-IF
           SET A B TO ADDRESS OF MINE
           IF CALLS = 2 SET A B TO NULL END-IF
           GOBACK.
       END PROGRAM OWNER.
      * An address that is passed BY VALUE is what BY REFERENCE passes.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. READER.
       DATA DIVISION.
       LINKAGE SECTION.
       01  A               PIC X(8).
       PROCEDURE DIVISION USING A.
           DISPLAY 'READER ' A
           GOBACK.
       END PROGRAM READER.
