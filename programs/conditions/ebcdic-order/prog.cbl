      * Language Reference, "EBCDIC and ASCII collating sequences":
      * space, special characters, lowercase, uppercase, digits; padding
      * with spaces is lowest.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X VALUE 'a'.
       01  T VALUE ' .-aijrsAZ09'.
           05 C PIC X OCCURS 12.
       01  I PIC 9(2).
       01  N PIC 9(2) VALUE 0.
       PROCEDURE DIVISION.
           PERFORM VARYING I FROM 2 BY 1 UNTIL I > 12
               IF C(I - 1) < C(I) ADD 1 TO N
               ELSE DISPLAY C(I - 1) ' IS NOT BELOW ' C(I)
               END-IF
           END-PERFORM
           DISPLAY N
           IF A < 'A' DISPLAY 'a < A'.
           IF A > SPACE AND A < '9' DISPLAY 'BETWEEN'.
           IF C(9) = X'C1' DISPLAY 'X C1'.
           GOBACK.
