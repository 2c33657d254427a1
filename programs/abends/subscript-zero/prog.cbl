       CBL SSRANGE
      * Programming Guide, "SSRANGE": nor is a subscript of zero within
      * the table.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05 E PIC X(2) OCCURS 5 VALUE 'ee'.
       01  I PIC S9(2) COMP VALUE 0.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY E(I)
           DISPLAY 'NOT REACHED'.
           GOBACK.
