      * Language Reference, "EVALUATE statement": ALSO sets of subjects
      * and objects, ANY, THRU, NOT, literals and expressions.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(2).
       01  B PIC X.
       01  K PIC 9(2) VALUE 10.
       PROCEDURE DIVISION.
           MOVE 5 TO A MOVE 'X' TO B PERFORM TRY
           MOVE 15 TO A MOVE 'Y' TO B PERFORM TRY
           MOVE 15 TO A MOVE 'Z' TO B PERFORM TRY
           MOVE 20 TO A MOVE 'Q' TO B PERFORM TRY
           MOVE 21 TO A MOVE 'Q' TO B PERFORM TRY
           MOVE 99 TO A MOVE 'M' TO B PERFORM TRY
           GOBACK.
       TRY.
           EVALUATE A ALSO B
               WHEN 1 THRU 9 ALSO 'X'
                   DISPLAY A B ' RANGE'
               WHEN 11 THROUGH K + 5 ALSO NOT 'Z'
                   DISPLAY A B ' NOT'
               WHEN K * 2 ALSO ANY
                   DISPLAY A B ' ANY'
               WHEN NOT 1 THRU 50 ALSO 'A' THRU 'P'
                   DISPLAY A B ' NOT THRU'
               WHEN OTHER
                   DISPLAY A B ' OTHER'
           END-EVALUATE.
