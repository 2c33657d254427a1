      * Programming Guide, "Exponentiations evaluated in fixed-point
      * arithmetic" and "... in floating-point arithmetic".
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  B PIC S9(3)V99 VALUE 1.05.
       01  N PIC S9(4) COMP VALUE 12.
       01  R PIC -(9)9.9(4).
       PROCEDURE DIVISION.
           COMPUTE R ROUNDED = 1000 * B ** 12.0
           DISPLAY R
           COMPUTE R = 2 ** N
           DISPLAY R
           MOVE -2 TO N
           COMPUTE R = 2 ** N
           DISPLAY R
           COMPUTE R = B ** -1
           DISPLAY R
           MOVE 0 TO N
           COMPUTE R = B ** N
           DISPLAY R
           COMPUTE R = 27 ** (1 / 3)
           DISPLAY R
           COMPUTE R = (-2) ** 3
           DISPLAY R
           COMPUTE R = (-2) ** 0.5
               ON SIZE ERROR DISPLAY 'NO VALUE' END-COMPUTE
           MOVE -1 TO N
           COMPUTE R = 0 ** N
               ON SIZE ERROR DISPLAY 'NO VALUE' END-COMPUTE
           COMPUTE R = 2 ** 70 / 2 ** 68
           DISPLAY R.
           GOBACK.
