      * Language Reference, "ADD statement": format 1 adds the sum of
      * the operands before TO to each receiver; format 2 (GIVING)
      * stores the sum of all operands, the old value of a receiver
      * takes no part.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3) VALUE 5.
       01  B PIC 9(3) VALUE 7.
       01  C PIC 9(3) VALUE 10.
       01  D PIC 9(3) VALUE 20.
       PROCEDURE DIVISION.
           ADD A B TO C
           DISPLAY 'A B TO C          ' C
           ADD A TO C D
           DISPLAY 'A TO C D          ' C ' ' D
           ADD A B GIVING C D
           DISPLAY 'A B GIVING C D    ' C ' ' D
           ADD A B TO D GIVING C
           DISPLAY 'A B TO D GIVING C ' C ' ' D
           ADD 1 TO A
           ADD 1.9 TO A
           DISPLAY 'LITERALS          ' A.
           GOBACK.
