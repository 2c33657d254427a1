      * Language Reference, "DIVIDE statement": when the quotient is too
      * large neither item changes; when only the remainder is too large
      * the quotient is stored and the remainder keeps its value.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Q PIC 9(2) VALUE 11.
       01  R PIC 9 VALUE 9.
       PROCEDURE DIVISION.
           DIVIDE 1000 BY 3 GIVING Q REMAINDER R
               ON SIZE ERROR DISPLAY 'QUOTIENT TOO LARGE'
           END-DIVIDE
           DISPLAY Q ' ' R
           DIVIDE 99 BY 50 GIVING Q REMAINDER R
               ON SIZE ERROR DISPLAY 'REMAINDER TOO LARGE'
           END-DIVIDE
           DISPLAY Q ' ' R.
           GOBACK.
