      * Programming Guide, "Using user-defined functions": arguments
      * that are literals or expressions are copies described as the
      * parameters are; items are passed BY REFERENCE, with CONTENT-OF
      * as copies. The value is that of the RETURNING item.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. DOCALC.
       DATA DIVISION.
       LINKAGE SECTION.
       1 KIND PIC X(3).
       1 ARGA PIC 999.
       1 ARGB PIC V999.
       1 RES  PIC 999V999.
       PROCEDURE DIVISION USING BY REFERENCE KIND ARGA ARGB
           RETURNING RES.
           IF KIND EQUAL 'ADD' THEN
               COMPUTE RES = ARGA + ARGB
           ELSE
               COMPUTE RES = ARGA - ARGB
           END-IF
           ADD 1 TO ARGA
           GOBACK.
       END FUNCTION DOCALC.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. GREETING.
       DATA DIVISION.
       LINKAGE SECTION.
       1 WHO  PIC X(8).
       1 TEXT1 PIC X(14).
       PROCEDURE DIVISION USING WHO RETURNING TEXT1.
           MOVE SPACES TO TEXT1
           STRING 'HELLO ' WHO DELIMITED BY SIZE INTO TEXT1
           IF WHO = 'NOBODY'
               MOVE 'SILENCE' TO TEXT1
               EXIT FUNCTION
           END-IF
           MOVE '!' TO TEXT1(14:1).
       END FUNCTION GREETING.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. HALF.
       DATA DIVISION.
       LINKAGE SECTION.
       1 N    PIC S9(8) BINARY.
       1 H    COMP-2.
       PROCEDURE DIVISION USING BY VALUE N RETURNING H.
           COMPUTE H = N / 2
           EXIT FUNCTION.
       END FUNCTION HALF.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       REPOSITORY.
           FUNCTION DOCALC
           FUNCTION GREETING HALF
           FUNCTION ALL INTRINSIC.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RESULT PIC 999V999.
       01  A      PIC 999 VALUE 7.
       01  B      PIC V999 VALUE .5.
       01  I      PIC 9.
       01  N      PIC S9(8) BINARY VALUE 5.
       PROCEDURE DIVISION.
           COMPUTE RESULT = DOCALC('ADD' 10 0.23)
           DISPLAY 'RESULT=' RESULT
           COMPUTE RESULT = FUNCTION DOCALC('SUB' A B) * 2
           DISPLAY RESULT ' ' A
           COMPUTE RESULT = DOCALC('ADD' CONTENT-OF(A) B) + A
           DISPLAY RESULT ' ' A
           DISPLAY GREETING('WORLD') '|'
           DISPLAY DOCALC('ADD' 1 0.5) '|'
           MOVE UPPER-CASE(GREETING('you')) TO RESULT(1:6)
           DISPLAY GREETING('NOBODY')(1:3) RESULT(1:6)
           IF DOCALC('ADD' 1 + 1 B) > 2 AND GREETING('X') = 'HELLO X'
               DISPLAY 'NO'
           ELSE
               DISPLAY 'YES'
           END-IF
           PERFORM VARYING I FROM 1 BY 1
                   UNTIL DOCALC('ADD' (I + 0) 0) >= 3
               DISPLAY 'I ' I
           END-PERFORM
           COMPUTE RESULT = HALF(N)
           DISPLAY RESULT
           GOBACK.
       END PROGRAM PROG.
