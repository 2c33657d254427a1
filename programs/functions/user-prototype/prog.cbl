      * Programming Guide, "Using function prototypes": the prototype
      * says how a function of another text is invoked and by which
      * name it is found.
       IDENTIFICATION DIVISION.
       FUNCTION-ID. TWICE AS 'DOUBLER' IS PROTOTYPE.
       DATA DIVISION.
       LINKAGE SECTION.
       1 N    PIC 9(4).
       1 R    PIC 9(5).
       PROCEDURE DIVISION USING N RETURNING R.
       END FUNCTION TWICE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  M      PIC 9(5).
       PROCEDURE DIVISION.
           MOVE FUNCTION TWICE(1234) TO M
           DISPLAY M
           GOBACK.
       END PROGRAM PROG.
