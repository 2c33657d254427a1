      * Language Reference, "INSPECT statement", TALLYING: CHARACTERS,
      * ALL, LEADING, BEFORE and AFTER INITIAL; a character counts for
      * the first operand that takes it; the counters are added to.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(12) VALUE '00120ABA0BA*'.
       01  A PIC 9(3) VALUE 10.
       01  B PIC 9(3) VALUE 0.
       01  C PIC 9(3) VALUE 0.
       PROCEDURE DIVISION.
           INSPECT X TALLYING A FOR ALL '0' B FOR LEADING '0'
               C FOR CHARACTERS
           DISPLAY A B C
           MOVE 0 TO A B C
           INSPECT X TALLYING A FOR CHARACTERS BEFORE INITIAL 'A'
               B FOR ALL 'BA' AFTER INITIAL '2'
               C FOR ALL '0' AFTER '2' BEFORE 'B'
           DISPLAY A B C
           MOVE 0 TO A B C
           INSPECT X TALLYING A FOR LEADING '00' B FOR ALL 'ZZ'
               C FOR CHARACTERS BEFORE 'Q'
           DISPLAY A B C.
           GOBACK.
