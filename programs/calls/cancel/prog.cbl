      * Language Reference, "CANCEL statement": the next CALL finds the
      * program in its initial state; a program that was not called is
      * no error.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P PIC X(8) VALUE 'SUB'.
       PROCEDURE DIVISION.
           CANCEL 'OTHER'
           CALL 'SUB'
           CALL P
           CANCEL P
           CALL 'SUB'
           CANCEL 'SUB' P
           CALL P
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 1.
       01  T.
           05 X PIC X OCCURS 3 VALUE 'x'.
       PROCEDURE DIVISION.
           DISPLAY N T
           ADD 1 TO N
           MOVE '*' TO X(N)
           GOBACK.
       END PROGRAM SUB.
