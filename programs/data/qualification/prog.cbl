      * Language Reference, "Qualification": a name is made unique by OF
      * or IN higher groups, as many as needed, in order.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R1.
           05 A.
              10 X PIC X VALUE '1'.
           05 B.
              10 X PIC X VALUE '2'.
       01  R2.
           05 A.
              10 X PIC X VALUE '3'.
              10 Y PIC X VALUE '4'.
       01  T.
           05 E OCCURS 2.
              10 X PIC X VALUE '5'.
       PROCEDURE DIVISION.
           DISPLAY X OF A OF R1 X IN B X OF A IN R2 Y X OF T(2)
           MOVE X OF B OF R1 TO X IN E IN T (1)
           DISPLAY T.
           GOBACK.
