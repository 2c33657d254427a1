      * Language Reference, "PICTURE clause", symbol P: the digits of P
      * are zeros that take no storage; a value is cut to the places
      * stored.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  K PIC 9(3)PP VALUE 12300.
       01  KX REDEFINES K PIC X(3).
       01  M PIC VPP9(2) VALUE 0.0012.
       01  MX REDEFINES M PIC X(2).
       01  R PIC 9(7)V9(6).
       01  SHOW PIC Z(6)9.9(6).
       PROCEDURE DIVISION.
           DISPLAY KX ' ' MX
           ADD 199 TO K
           DISPLAY KX
           ADD 0.00019 TO M
           DISPLAY MX
           MULTIPLY K BY M GIVING R
           MOVE R TO SHOW
           DISPLAY SHOW
           COMPUTE K ROUNDED = 4550
           DISPLAY KX.
           GOBACK.
