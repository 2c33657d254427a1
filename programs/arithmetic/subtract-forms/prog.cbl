      * Language Reference, "SUBTRACT statement": the sum of the
      * operands before FROM is subtracted from each receiver, or from
      * the one minuend of GIVING, which keeps its value.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9(3) VALUE 5.
       01  B PIC 9(3) VALUE 7.
       01  C PIC S9(3) VALUE 10.
       01  D PIC S9(3) VALUE 20.
       01  E PIC S9(3).
       01  F PIC S9(3).
       01  SHOW PIC -999.
       PROCEDURE DIVISION.
           SUBTRACT A B FROM C
           MOVE C TO SHOW
           DISPLAY 'A B FROM C        ' SHOW
           SUBTRACT A FROM C D
           MOVE C TO SHOW
           DISPLAY 'A FROM C          ' SHOW
           MOVE D TO SHOW
           DISPLAY 'A FROM D          ' SHOW
           SUBTRACT A B FROM D GIVING E F
           MOVE D TO SHOW
           DISPLAY 'MINUEND STAYS     ' SHOW
           MOVE E TO SHOW
           DISPLAY 'GIVING E          ' SHOW
           MOVE F TO SHOW
           DISPLAY 'GIVING F          ' SHOW
           SUBTRACT 10 FROM 4 GIVING E
           MOVE E TO SHOW
           DISPLAY '10 FROM 4         ' SHOW.
           GOBACK.
