      * Language Reference, "REDEFINES clause": the same bytes under
      * another description; several redefinitions, of groups, within
      * groups, shorter ones.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC 9(8) VALUE 20250926.
       01  DG REDEFINES D.
           05 Y PIC 9(4).
           05 M PIC 9(2).
           05 DD PIC 9(2).
       01  DX REDEFINES D PIC X(8).
       01  G.
           05 A PIC X(4) VALUE 'ABCD'.
           05 B REDEFINES A.
              10 B1 PIC X.
              10 B2 PIC X(2).
           05 C REDEFINES A PIC X OCCURS 4.
           05 E PIC X VALUE 'E'.
       PROCEDURE DIVISION.
           DISPLAY Y '-' M '-' DD
           MOVE 12 TO M
           DISPLAY D ' ' DX
           MOVE 'xy' TO B2
           MOVE '*' TO C(4)
           DISPLAY A ' ' G ' ' B
           DISPLAY LENGTH OF G ' ' LENGTH OF B.
           GOBACK.
