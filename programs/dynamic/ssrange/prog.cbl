      * SSRANGE: a part of a dynamic-length item ends within the length
      * of now (Programming Guide, "SSRANGE"; Language Reference,
      * "Reference modification").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC X DYNAMIC LENGTH.
       77  I PIC 9(4) VALUE 5.
       PROCEDURE DIVISION.
           MOVE 'ABCDEFGH' TO D.
           DISPLAY D(I:2).
           MOVE 'ABCD' TO D.
           DISPLAY D(I:2).
           GOBACK.
