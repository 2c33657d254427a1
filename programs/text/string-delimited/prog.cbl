      * Language Reference, "STRING statement": each sender up to its
      * delimiter or its end; the receiver keeps what is not overlaid.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(6) VALUE 'ab cd '.
       01  B PIC X(4) VALUE 'x*y*'.
       01  N PIC 9(3) VALUE 7.
       01  D PIC X(2) VALUE '*y'.
       01  R PIC X(16) VALUE ALL '-'.
       PROCEDURE DIVISION.
           STRING A DELIMITED BY SPACE B DELIMITED BY SIZE
               N DELIMITED BY SIZE INTO R
           DISPLAY R
           MOVE ALL '-' TO R
           STRING A DELIMITED BY 'c' B DELIMITED BY D
               '!' DELIMITED BY SIZE INTO R
           DISPLAY R
           MOVE ALL '-' TO R
           STRING A B DELIMITED BY '*' SPACE 'q' DELIMITED SIZE
               INTO R
           DISPLAY R.
           GOBACK.
