      * Language Reference, "CORRESPONDING phrase": in ADD and SUBTRACT
      * only items correspond that are both elementary and numeric; the
      * other pairs of one name are left alone, whatever their usage.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  FROM-GROUP.
           05  A     PIC 9 VALUE 1.
           05  B     COMP-1 VALUE 2.
           05  INNER.
               10  C COMP-2 VALUE 3.
           05  D     PIC X VALUE '4'.
           05  E     COMP-2 VALUE 5.
       01  TO-GROUP.
           05  A     PIC X VALUE 'A'.
           05  B     PIC Z9 VALUE ' 7'.
           05  INNER.
               10  C PIC X VALUE 'C'.
           05  D     PIC 9 VALUE 8.
           05  E     PIC 99 VALUE 9.
       PROCEDURE DIVISION.
       MAIN-PARA.
           ADD CORRESPONDING FROM-GROUP TO TO-GROUP
           DISPLAY TO-GROUP
           SUBTRACT CORRESPONDING FROM-GROUP FROM TO-GROUP
           DISPLAY TO-GROUP
           GOBACK.
