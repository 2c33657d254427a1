       CBL NUMCLS(ALT)
      * Customization Guide, "NUMCLS": a numeric class test of a signed
      * item takes the sign codes A to F, not C, D and F only.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  ZX PIC X(3).
       01  Z REDEFINES ZX PIC S9(3).
       01  U REDEFINES ZX PIC 9(3).
       01  PX PIC X(2).
       01  P REDEFINES PX PIC S9(3) COMP-3.
       PROCEDURE DIVISION.
           MOVE X'F1F2A3' TO ZX MOVE X'123A' TO PX PERFORM SHOW
           MOVE X'F1F2B3' TO ZX MOVE X'123B' TO PX PERFORM SHOW
           MOVE X'F1F2E3' TO ZX MOVE X'123E' TO PX PERFORM SHOW
           MOVE X'F1F2F3' TO ZX MOVE X'123F' TO PX PERFORM SHOW
           MOVE X'F1F293' TO ZX MOVE X'1239' TO PX PERFORM SHOW
           GOBACK.
       SHOW.
           IF Z NUMERIC DISPLAY 'Z' NO ADVANCING.
           IF U NUMERIC DISPLAY 'U' NO ADVANCING.
           IF P NUMERIC DISPLAY 'P' NO ADVANCING.
           DISPLAY '.'.
