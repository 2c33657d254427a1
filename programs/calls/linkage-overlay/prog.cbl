      * Language Reference, "LINKAGE SECTION": a description laid over
      * the caller's bytes; it may differ from the caller's, and two may
      * lie over one argument.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC X(2) VALUE 'AB'.
           05 B PIC 9(4) VALUE 1234.
       PROCEDURE DIVISION.
           CALL 'SUB' USING G G
           DISPLAY G
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  K PIC 9 VALUE 3.
       LINKAGE SECTION.
       01  L1.
           05 C PIC X OCCURS 6.
       01  L2.
           05 D PIC X(3).
           05 E PIC 9(3).
       PROCEDURE DIVISION USING L1 L2.
           DISPLAY C(K) ' ' D ' ' E
           ADD 1 TO E
           MOVE '*' TO C(2)
           DISPLAY D
           GOBACK.
       END PROGRAM SUB.
