      * Programming Guide, "Using user-defined functions": a function
      * is always recursive. What an expression holds while one of its
      * functions runs is kept.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. FIB.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       REPOSITORY. FUNCTION FIB.
       DATA DIVISION.
       LINKAGE SECTION.
       1 N    PIC 99.
       1 F    PIC 9(9).
       PROCEDURE DIVISION USING N RETURNING F.
           IF N < 2
               MOVE N TO F
           ELSE
               COMPUTE F = FIB((N - 1)) + FIB((N - 2))
           END-IF.
       END FUNCTION FIB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R      PIC 9(9).
       PROCEDURE DIVISION.
           COMPUTE R = FUNCTION FIB(15)
           DISPLAY R
           GOBACK.
       END PROGRAM PROG.
