      * Language Reference, "Zero suppression and replacement editing":
      * Z gives spaces, * asterisks, up to the first digit or the point;
      * all Z and zero is all spaces, all * keeps the point.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC ****.**.
       01  B PIC ZZZZ.ZZ.
       01  C PIC ZZZZ.99.
       01  D PIC ****.99.
       01  E PIC ZZ99.99.
       01  F PIC Z,ZZZ.ZZ+.
       01  G PIC *,***.**+.
       01  H PIC **,***,***.**+.
       01  I PIC $Z,ZZZ,ZZZ.ZZCR.
       01  J PIC $B*,***,***.**BBDB.
       PROCEDURE DIVISION.
           MOVE ZERO TO A B C D E
           DISPLAY '[' A ']'
           DISPLAY '[' B ']'
           DISPLAY '[' C ']'
           DISPLAY '[' D ']'
           DISPLAY '[' E ']'
           MOVE 123.456 TO F
           DISPLAY '[' F ']'
           MOVE -123.45 TO G
           DISPLAY '[' G ']'
           MOVE 12345678.9 TO H
           DISPLAY '[' H ']'
           MOVE 12345.67 TO I
           DISPLAY '[' I ']'
           MOVE -12345.67 TO J
           DISPLAY '[' J ']'
           MOVE .05 TO B
           DISPLAY '[' B ']'
           MOVE 0 TO F
           DISPLAY '[' F ']'
           MOVE 0 TO G
           DISPLAY '[' G ']'.
           GOBACK.
