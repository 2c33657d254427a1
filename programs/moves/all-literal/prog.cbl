      * Language Reference, "Figurative constants", ALL literal: the
      * literal is repeated and cut at the right of the receiver, each
      * time from its start.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(7).
       01  B PIC X(2).
       01  C PIC X(8) JUSTIFIED RIGHT.
       01  T.
           05 T1 PIC X(3) OCCURS 3.
       PROCEDURE DIVISION.
           MOVE ALL 'ABC' TO A B
           DISPLAY '[' A '][' B ']'
           MOVE ALL '-=' TO T
           DISPLAY T
           MOVE ALL 'XYZ' TO T1(2)
           DISPLAY T
           IF A = ALL 'ABC' DISPLAY 'COMPARES EQUAL'.
           GOBACK.
