      * Language Reference, "Sign condition": of an item or an
      * expression; an unsigned item is positive or zero.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC S9(3) VALUE -5.
       01  B PIC 9(3) VALUE 0.
       PROCEDURE DIVISION.
           IF A NEGATIVE DISPLAY '1'.
           IF B ZERO DISPLAY '2'.
           IF A + 6 IS POSITIVE DISPLAY '3'.
           IF A + 5 IS NOT POSITIVE DISPLAY '4'.
           IF A * A NOT NEGATIVE AND A NOT ZERO DISPLAY '5'.
           IF - A IS POSITIVE DISPLAY '6'.
           GOBACK.
