      * Language Reference, "ROUNDED phrase": it belongs to the receiver
      * it follows; the others of the same statement are cut.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9V9.
       01  B PIC 9V9.
       01  C PIC 9.
       01  D PIC 9V99.
       PROCEDURE DIVISION.
           COMPUTE A ROUNDED B C ROUNDED D = 1.555
           IF A = 1.6 DISPLAY 'A ROUNDED'.
           IF B = 1.5 DISPLAY 'B CUT'.
           IF C = 2 DISPLAY 'C ROUNDED'.
           IF D = 1.55 DISPLAY 'D CUT'.
           GOBACK.
