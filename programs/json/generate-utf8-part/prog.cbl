      * Language Reference, "JSON GENERATE statement", identifier-1: it
      * can be reference-modified, in a UTF-8 item by characters, and
      * only what the text takes is changed. Characters that are as many
      * need not be as many bytes: those behind them move.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  A PIC U(4) VALUE U'é'.
           05  B PIC 9 VALUE 7.
       01  U PIC U(30).
       01  F PIC U BYTE-LENGTH 30.
       01  L PIC 99.
       01  I PIC 99 VALUE 3.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE U'\u4e2déabcdefghijklmnopqrstuvwxyz!?' TO U
           JSON GENERATE U(I:25) FROM R COUNT IN L
           PERFORM SHOW
           MOVE U'\u4e2déabcdefghijklmnopqrstuvwxyz!?' TO U
           JSON GENERATE U(5:) FROM R COUNT IN L
           PERFORM SHOW
           MOVE U'ab\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d' TO U
           JSON GENERATE U(I:9) FROM R COUNT IN L
             ON EXCEPTION DISPLAY 'TOO SMALL'
           END-JSON
           PERFORM SHOW
           MOVE U'é23456789012345678901234567890' TO F
           JSON GENERATE F(2:22) FROM R COUNT IN L
           DISPLAY JSON-CODE ' ' L ' ' FUNCTION DISPLAY-OF(F)
           GOBACK.
       SHOW.
           DISPLAY JSON-CODE ' ' L ' ' FUNCTION DISPLAY-OF(U(2:))
             ' ' FUNCTION HEX-OF(U(1:1)).
