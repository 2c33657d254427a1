      * Language Reference, "Special registers": what they hold before
      * anything sets them. WHEN-COMPILED has the date and time of the
      * compile as MM/DD/YYhh.mm.ss.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  W PIC X(16).
       01  F PIC X(21).
       PROCEDURE DIVISION.
           DISPLAY '[' SORT-CONTROL '][' SORT-MESSAGE ']'
           DISPLAY RETURN-CODE SORT-RETURN TALLY XML-CODE JSON-CODE
           DISPLAY SORT-CORE-SIZE SORT-FILE-SIZE SORT-MODE-SIZE
           DISPLAY FUNCTION HEX-OF(SHIFT-OUT) FUNCTION HEX-OF(SHIFT-IN)
           MOVE WHEN-COMPILED TO W
           MOVE FUNCTION WHEN-COMPILED TO F
           IF W(1:2) = F(5:2) AND W(4:2) = F(7:2) AND W(7:2) = F(3:2)
             AND W(9:2) = F(9:2) AND W(12:2) = F(11:2)
             AND W(15:2) = F(13:2)
               DISPLAY 'COMPILED THEN'
           END-IF
           DISPLAY W(3:1) W(6:1) W(11:1) W(14:1)
           CALL 'INNER'
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INNER.
       PROCEDURE DIVISION.
           IF WHEN-COMPILED(3:1) = '/' DISPLAY 'INNER TOO'.
           MOVE 4 TO RETURN-CODE
           GOBACK.
       END PROGRAM INNER.
       END PROGRAM PROG.
