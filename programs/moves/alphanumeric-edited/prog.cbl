      * Language Reference, "MOVE statement": a receiver of category
      * alphanumeric-edited takes the characters left-justified, with B,
      * 0 and / put in; a numeric-edited sender to alphanumeric moves as
      * characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC X(6) VALUE '250926'.
       01  E PIC XX/XX/XX.
       01  F PIC XBX0X/X.
       01  N PIC 9(4) VALUE 1234.
       01  G PIC X(12).
       PROCEDURE DIVISION.
           MOVE D TO E
           DISPLAY '[' E ']'
           MOVE 'AB' TO E
           DISPLAY '[' E ']'
           MOVE D TO F
           DISPLAY '[' F ']'
           MOVE N TO F
           DISPLAY '[' F ']'
           MOVE E TO G
           DISPLAY '[' G ']'
           MOVE E TO F
           DISPLAY '[' F ']'.
           GOBACK.
