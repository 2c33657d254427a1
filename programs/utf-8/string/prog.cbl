      * Programming Guide, "COBOL statements and UTF-8 data items":
      * STRING moves characters as MOVE of UTF-8 to UTF-8 does. The
      * pointer counts characters (A-0981), of 1 to 3 bytes here.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  U PIC U(10).
       01  V PIC U(8) VALUE U'ab \u00e9d'.
       01  W PIC U BYTE-LENGTH 8 VALUE U'12345678'.
       01  P PIC 99.
       PROCEDURE DIVISION.
           MOVE ALL U'.' TO U
           STRING V DELIMITED BY SPACE
               U'\u00fcy' DELIMITED BY SIZE INTO U
           DISPLAY FUNCTION DISPLAY-OF(U) '|'
           MOVE 4 TO P
           STRING V DELIMITED BY U'd' U'\u20ac' DELIMITED BY SIZE
               INTO U WITH POINTER P
               ON OVERFLOW DISPLAY 'OVERFLOW'
               NOT ON OVERFLOW DISPLAY 'FITS ' P
           END-STRING
           DISPLAY FUNCTION DISPLAY-OF(U) '|'
           DISPLAY FUNCTION HEX-OF(U(1:10))
           MOVE 9 TO P
           STRING V DELIMITED BY SIZE INTO U WITH POINTER P
               ON OVERFLOW DISPLAY 'OVERFLOW ' P
           END-STRING
           DISPLAY FUNCTION DISPLAY-OF(U) '|'
           STRING V DELIMITED BY SIZE INTO U WITH POINTER P
               ON OVERFLOW DISPLAY 'OVERFLOW ' P
           END-STRING
      * Two characters of two bytes, and two bytes left.
           MOVE 7 TO P
           STRING U'\u00e9\u00e9' DELIMITED BY SIZE
               INTO W WITH POINTER P
               ON OVERFLOW DISPLAY 'OVERFLOW ' P
           END-STRING
           DISPLAY FUNCTION HEX-OF(W)
           GOBACK.
