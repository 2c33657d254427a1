      * Language Reference, "MOVE statement", elementary moves: an
      * integer goes to an alphanumeric item as its digits, the sign
      * left out; P positions count as zeros.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  U PIC 9(4) VALUE 42.
       01  S PIC S9(4) VALUE -42.
       01  L PIC S9(4) SIGN LEADING SEPARATE VALUE -42.
       01  P PIC S9(5) COMP-3 VALUE -123.
       01  B PIC S9(4) COMP VALUE -77.
       01  K PIC 9(2)P(3) VALUE 45000.
       01  X PIC X(7).
       01  Y PIC X(2).
       PROCEDURE DIVISION.
           MOVE U TO X Y
           DISPLAY '[' X '][' Y ']'
           MOVE S TO X
           DISPLAY '[' X ']'
           MOVE L TO X
           DISPLAY '[' X ']'
           MOVE P TO X
           DISPLAY '[' X ']'
           MOVE B TO X
           DISPLAY '[' X ']'
           MOVE K TO X
           DISPLAY '[' X ']'
           MOVE 1234567890 TO X
           DISPLAY '[' X ']'.
           GOBACK.
