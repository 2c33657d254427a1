      * Language Reference, "JSON GENERATE statement", "Format
      * conversion of elementary data" and "Trimming of generated JSON
      * data": numbers as if moved to numeric-edited items, without
      * leading zeros but the last and with all decimal places; COMP-1
      * and COMP-2 as external floating point; text without the spaces
      * that fill it up, of which one stays when there is nothing else;
      * the decimal point is a period whatever SPECIAL-NAMES says.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           DECIMAL-POINT IS COMMA.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  NUMBERS.
           05  A PIC 9(5) VALUE 44.
           05  B PIC S9(4)V999 VALUE -63,435.
           05  C PIC 9(4)V999 VALUE 0,022.
           05  D PIC S9(4) PACKED-DECIMAL VALUE 0.
           05  E PIC V99 VALUE 0,5.
           05  F PIC S9(18) BINARY VALUE -123456789012345678.
           05  G PIC S9(4) COMP-5 VALUE 32767.
           05  H.
               10  I PIC 9(4) BINARY.
           05  J PIC 9PPP VALUE 7000.
           05  K PIC VPP99 VALUE 0,0004.
           05  L PIC S99 SIGN LEADING SEPARATE VALUE -5.
           05  M PIC 9(18) PACKED-DECIMAL VALUE 999999999999999999.
           05  N USAGE INDEX.
       01  FLOATS.
           05  A COMP-1 VALUE 100.
           05  B COMP-2 VALUE -0,5.
           05  C COMP-1 VALUE 0.
       01  TEXTS.
           05  A PIC X(5) VALUE 'ab'.
           05  B PIC X(3) VALUE SPACES.
           05  C PIC X(5) JUSTIFIED RIGHT.
           05  D PIC X(4) VALUE ' a'.
           05  E PIC A(3) VALUE 'XY'.
           05  F PIC ZZ9,99 VALUE '  1,50'.
           05  G PIC XBX VALUE 'p q'.
           05  H.
               10  I PIC XX VALUE SPACES.
       01  T.
           05  U PIC X(4) OCCURS 9 INDEXED BY IX.
       01  OUT-TEXT      PIC X(300).
       01  LEN           PIC 9(4).
       PROCEDURE DIVISION.
           MOVE X'3039' TO H OF NUMBERS
           SET IX TO 3
           SET N TO IX
           JSON GENERATE OUT-TEXT FROM NUMBERS COUNT LEN ENCODING 1140
           DISPLAY OUT-TEXT(1:LEN)
           JSON GENERATE OUT-TEXT FROM FLOATS COUNT LEN ENCODING 1140
           DISPLAY OUT-TEXT(1:LEN)
           MOVE 'ab' TO C OF TEXTS
           JSON GENERATE OUT-TEXT FROM TEXTS COUNT LEN ENCODING 1140
           DISPLAY OUT-TEXT(1:LEN)
           GOBACK.
