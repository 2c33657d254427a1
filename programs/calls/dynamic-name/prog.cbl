      * Language Reference, "CALL identifier": the program named by the
      * item's value, trailing spaces left out; found as a source in the
      * folder when first called.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P PIC X(8).
       01  N PIC 9(2) VALUE 5.
       PROCEDURE DIVISION.
           MOVE 'DOUBLE' TO P
           CALL P USING N
           DISPLAY N
           MOVE 'ADDONE' TO P
           CALL P USING N
           CALL P USING N
           DISPLAY N
           GOBACK.
