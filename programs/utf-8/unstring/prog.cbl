      * Programming Guide, "COBOL statements and UTF-8 data items":
      * UNSTRING moves parts as MOVE of UTF-8 to UTF-8 does. The pointer
      * and COUNT count characters (A-0981).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S PIC U(12) VALUE U'\u00e9a,,b\u20ac;cd  e'.
       01  A PIC U(4).
       01  B PIC U(4).
       01  C PIC U(4).
       01  D PIC U(2).
       01  Y PIC U DYNAMIC LENGTH LIMIT 20.
       01  K PIC 99.
       01  K2 PIC 99.
       01  P PIC 99 VALUE 1.
       01  T PIC 99 VALUE 0.
       PROCEDURE DIVISION.
           UNSTRING S DELIMITED BY ALL U',' OR U';'
               INTO A DELIMITER IN D COUNT IN K B COUNT IN K2 C
               WITH POINTER P TALLYING IN T
               ON OVERFLOW DISPLAY 'OVERFLOW'
               NOT ON OVERFLOW DISPLAY 'ALL OF IT'
           END-UNSTRING
           DISPLAY FUNCTION DISPLAY-OF(A) '|'
               FUNCTION DISPLAY-OF(D) '|' K '|'
               FUNCTION DISPLAY-OF(B) '|' K2 '|'
               FUNCTION DISPLAY-OF(C) '|' P ' ' T
           MOVE 2 TO P
           UNSTRING S DELIMITED BY U'\u20ac'
               INTO Y COUNT IN K WITH POINTER P
               ON OVERFLOW DISPLAY 'MORE'
           END-UNSTRING
           DISPLAY FUNCTION DISPLAY-OF(Y) '|' K '|' P
      * Without delimiters: as many characters as each receiver has.
           UNSTRING S INTO A B C
           DISPLAY FUNCTION DISPLAY-OF(A) '|'
               FUNCTION DISPLAY-OF(B) '|' FUNCTION DISPLAY-OF(C) '|'
           MOVE U'x-y' TO Y
           UNSTRING Y DELIMITED BY U'-' INTO A B
           DISPLAY FUNCTION DISPLAY-OF(A) '|'
               FUNCTION DISPLAY-OF(B) '|'
           MOVE 13 TO P
           UNSTRING S INTO A WITH POINTER P
               ON OVERFLOW DISPLAY 'OUTSIDE'
           END-UNSTRING
           GOBACK.
