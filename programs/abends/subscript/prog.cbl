       CBL SSRANGE
      * Programming Guide, "SSRANGE": a subscript beyond its table stops
      * the run unit, message IGZ0006S; the highest one does not.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05 E PIC X(2) OCCURS 5 VALUE 'ee'.
       01  AFTER-T PIC X(4) VALUE 'SAFE'.
       01  I PIC 9(2) VALUE 5.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE 'ok' TO E(I)
           DISPLAY T
           ADD 1 TO I
           MOVE 'no' TO E(I)
           DISPLAY 'NOT REACHED'.
           GOBACK.
