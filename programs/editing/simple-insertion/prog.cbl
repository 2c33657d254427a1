      * Language Reference, "Simple insertion editing": B, 0, / and ,
      * are put in at their places.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(10)/XX.
       01  B PIC X(5)BX(7).
       01  C PIC 99,B999,B000.
       01  D PIC 99,999.
       01  E PIC 9B9/90.
       PROCEDURE DIVISION.
           MOVE 'ALPHANUMER01' TO A
           DISPLAY '[' A ']'
           MOVE 'ALPHANUMERIC' TO B
           DISPLAY '[' B ']'
           MOVE 1234 TO C
           DISPLAY '[' C ']'
           MOVE 12345 TO D
           DISPLAY '[' D ']'
           MOVE 123 TO E
           DISPLAY '[' E ']'.
           GOBACK.
