      * Programming Guide, "Specifying compiler options in the PROCESS
      * (CBL) statement": options before the first header hold for the
      * compile.
000100 CBL TRUNC(BIN),NODYNAM
       PROCESS ARITH(EXTEND)
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  H PIC S9(4) COMP.
       01  L PIC 9(31) VALUE 1.
       PROCEDURE DIVISION.
           MOVE 32767 TO H
           IF H = 32767 DISPLAY 'TRUNC(BIN)'.
           DISPLAY L
           GOBACK.
