      * Language Reference, "SET statement" (format 6), "CALL statement":
      * programs found by name once and called through a pointer.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  TABLE-OF-PROGRAMS.
           05  PP          PROCEDURE-POINTER OCCURS 3.
       01  FP              FUNCTION-POINTER VALUE NULL.
       01  NAME            PIC X(8) VALUE 'SUBB'.
       01  N               PIC 9 VALUE 0.
       01  I               PIC 9.
       PROCEDURE DIVISION.
           IF FP = NULL DISPLAY 'NULL' END-IF
           SET PP(1) TO ENTRY 'SUBA'
           SET PP(2) TO ENTRY NAME
           SET PP(3) TO PP(1)
           SET FP TO ENTRY 'SUBB'
           IF PP(1) = PP(3) AND PP(1) NOT = PP(2) AND FP NOT = NULL
               DISPLAY 'SET' END-IF
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3
               CALL PP(I) USING N
               DISPLAY 'NOW ' N
           END-PERFORM
           CALL FP USING N ON EXCEPTION DISPLAY 'NOT THERE'
               NOT ON EXCEPTION DISPLAY 'THERE ' N
           END-CALL
           DISPLAY LENGTH OF PP(1) ' ' LENGTH OF FP
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUBA.
       DATA DIVISION.
       LINKAGE SECTION.
       01  N               PIC 9.
       PROCEDURE DIVISION USING N.
           DISPLAY 'A' ADD 1 TO N GOBACK.
       END PROGRAM SUBA.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUBB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  N               PIC 9.
       PROCEDURE DIVISION USING N.
           DISPLAY 'B' ADD 2 TO N GOBACK.
       END PROGRAM SUBB.
