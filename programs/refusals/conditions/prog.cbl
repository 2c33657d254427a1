      * Language Reference, "Relation conditions": operands that must
      * not be compared.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC 9(3)V9.
       01  X PIC X(5).
       01  T.
           05 E PIC X OCCURS 3 INDEXED BY I.
       PROCEDURE DIVISION.
           IF D = X DISPLAY '1'.
           IF I = X DISPLAY '2'.
           IF 'A' = 'B' DISPLAY '3'.
           IF X POSITIVE DISPLAY '4'.
           GOBACK.
