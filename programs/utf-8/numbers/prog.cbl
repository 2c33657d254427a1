      * Programming Guide, "COBOL statements and UTF-8 data items": MOVE
      * of UTF-8 to numbers, as an unsigned integer.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  U PIC U(6) VALUE U'000123'.
       01  V PIC U BYTE-LENGTH 5 VALUE U'00456'.
       01  Y PIC U DYNAMIC LENGTH LIMIT 20.
       01  Z PIC 9(4).
       01  N PIC S9(4)V99 COMP-3.
       01  E PIC ZZZ9.
       01  F COMP-2.
       PROCEDURE DIVISION.
           MOVE U TO Z
           MOVE U TO N
           MOVE U TO E
           MOVE U TO F
           DISPLAY Z ' ' N ' ' E ' ' F
           MOVE V TO Z
           MOVE U(4:2) TO N
           MOVE U'77' TO E
           DISPLAY Z ' ' N ' ' E
           MOVE U'88' TO Y
           MOVE Y TO Z
           MOVE FUNCTION TRIM(U) TO N
           DISPLAY Z ' ' N
           GOBACK.
