      * Language Reference, "SIZE ERROR phrases": division by zero is a
      * size error, and so is the remainder's; nothing is stored.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3) VALUE 77.
       01  B PIC 9(3) COMP-3 VALUE 0.
       01  C PIC 9(3) COMP VALUE 0.
       01  R PIC 9(3) VALUE 66.
       PROCEDURE DIVISION.
           DIVIDE B INTO A
               ON SIZE ERROR DISPLAY 'INTO'
               NOT ON SIZE ERROR DISPLAY 'NO'
           END-DIVIDE
           DIVIDE 5 BY B GIVING A REMAINDER R
               ON SIZE ERROR DISPLAY 'REMAINDER'
           END-DIVIDE
           COMPUTE A = 1 + 5 / (C - B)
               ON SIZE ERROR DISPLAY 'COMPUTE'
           END-COMPUTE
           DISPLAY A ' ' R.
           GOBACK.
