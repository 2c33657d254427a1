      * Language Reference, "User-defined functions": a name may have
      * up to 30 characters. DISPLAY has its operands before it sends
      * the line, so what the function displays comes first.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. TWICE-THE-VALUE.
       DATA DIVISION.
       LINKAGE SECTION.
       01  N PIC 9(4).
       01  R PIC 9(4).
       PROCEDURE DIVISION USING N RETURNING R.
           COMPUTE R = 2 * N
           DISPLAY 'TWICE ' N
           GOBACK.
       END FUNCTION TWICE-THE-VALUE.

       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       REPOSITORY.
           FUNCTION TWICE-THE-VALUE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(4) VALUE 21.
       PROCEDURE DIVISION.
           DISPLAY 'RESULT ' FUNCTION TWICE-THE-VALUE (A)
           GOBACK.
       END PROGRAM PROG.
