       CBL SSRANGE
      * Programming Guide, "SSRANGE": a part that goes beyond its item
      * stops the run unit.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(5) VALUE 'abcde'.
       01  I PIC 9(2) VALUE 4.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY X(I:2)
           DISPLAY X(I:3)
           DISPLAY 'NOT REACHED'.
           GOBACK.
