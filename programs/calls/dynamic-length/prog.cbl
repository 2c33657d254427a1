      * How long a dynamic-length item lives: as its storage does
      * (Language Reference, "WORKING-STORAGE SECTION", "LOCAL-STORAGE
      * SECTION", "INITIAL clause", "CANCEL statement").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  BIG PIC X DYNAMIC LENGTH GLOBAL.
       77  I PIC 9(6).
       PROCEDURE DIVISION.
           CALL 'KEEPS'.
           CALL 'KEEPS'.
           CANCEL 'KEEPS'.
           CALL 'KEEPS'.
           CALL 'FRESH'.
           CALL 'FRESH'.
           CALL 'ANEW'.
           CALL 'ANEW'.
      *    What is given back is used again: a megabyte each time.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3000
             CALL 'LARGE'
           END-PERFORM.
           DISPLAY 'LARGE'.
           SET LENGTH OF BIG TO 1000000.
           PERFORM 2500 TIMES
             CALL 'TAKES' USING BY CONTENT BIG
           END-PERFORM.
           DISPLAY 'TAKES'.
           CALL 'INNER'.
           DISPLAY '[' BIG ']'.
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INNER.
       PROCEDURE DIVISION.
           MOVE 'FROM WITHIN' TO BIG.
           GOBACK.
       END PROGRAM INNER.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. KEEPS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC X DYNAMIC VALUE 'one'.
       PROCEDURE DIVISION.
           STRING D '+' DELIMITED BY SIZE INTO D.
           DISPLAY 'KEEPS [' D ']'.
           GOBACK.
       END PROGRAM KEEPS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. FRESH.
       DATA DIVISION.
       LOCAL-STORAGE SECTION.
       01  D PIC X DYNAMIC VALUE 'one'.
       01  N PIC X DYNAMIC.
       PROCEDURE DIVISION.
           STRING D '+' DELIMITED BY SIZE INTO D.
           STRING N '-' DELIMITED BY SIZE INTO N.
           DISPLAY 'FRESH [' D '][' N ']'.
           GOBACK.
       END PROGRAM FRESH.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ANEW IS INITIAL.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC X DYNAMIC VALUE 'one'.
       PROCEDURE DIVISION.
           STRING D '+' DELIMITED BY SIZE INTO D.
           DISPLAY 'ANEW [' D ']'.
           GOBACK.
       END PROGRAM ANEW.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. LARGE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       77  TXT PIC X(1000000) VALUE SPACES.
       LOCAL-STORAGE SECTION.
       01  D PIC X DYNAMIC.
       PROCEDURE DIVISION.
           MOVE TXT TO D.
           GOBACK.
       END PROGRAM LARGE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. TAKES.
       DATA DIVISION.
       LINKAGE SECTION.
       01  P PIC X DYNAMIC.
       PROCEDURE DIVISION USING P.
           MOVE 'X' TO P.
           GOBACK.
       END PROGRAM TAKES.
