      * Language Reference, "INITIALIZE statement": zeros to numeric and
      * numeric-edited items, spaces to the others; FILLER, REDEFINES
      * and index items are left alone; OCCURS items all.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC X(3) VALUE 'AAA'.
           05 N PIC 9(3) VALUE 123.
           05 FILLER PIC X VALUE '*'.
           05 E PIC ZZ9 VALUE '***'.
           05 X PIC XX/X VALUE 'AB/C'.
           05 P PIC S9(3) COMP-3 VALUE -1.
           05 T OCCURS 2.
              10 T1 PIC X VALUE 'T'.
              10 T2 PIC 9 VALUE 9.
           05 R1 PIC X(2) VALUE 'RR'.
           05 R2 REDEFINES R1 PIC 9(2).
       PROCEDURE DIVISION.
           INITIALIZE G
           IF P = 0 DISPLAY 'P IS ZERO'.
           MOVE 0 TO P
           DISPLAY '[' A '][' N '][' E '][' X ']' T(1) T(2) '[' R1 ']'
           DISPLAY '[' G(7:1) ']'
           MOVE 'ABC' TO A
           INITIALIZE A N
           DISPLAY '[' A ']' N.
           GOBACK.
