      * Language Reference, "SIZE ERROR phrases": a receiver that is too
      * small keeps its value, the others get theirs, and the imperative
      * statement runs once, after the whole statement.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3) VALUE 500.
       01  B PIC 9(4) VALUE 500.
       01  C PIC 9(3) VALUE 100.
       01  D PIC 9(3) COMP-3 VALUE 999.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 600 TO A B C D
               ON SIZE ERROR ADD 1 TO N END-ADD
               NOT ON SIZE ERROR DISPLAY 'NO'
           END-ADD
           DISPLAY A ' ' B ' ' C ' ' D ' ' N
           ADD 1 TO A B C
               ON SIZE ERROR DISPLAY 'NO'
               NOT ON SIZE ERROR DISPLAY 'ALL FIT'
           END-ADD
           DISPLAY A ' ' B ' ' C ' ' D ' ' N.
           GOBACK.
