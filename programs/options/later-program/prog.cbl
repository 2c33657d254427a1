       CBL TRUNC(BIN)
      * Each program of a source has the options of the cards before it,
      * which count over what was in effect before the first program; one
      * without cards has those of the program before (Programming Guide,
      * "Specifying compiler options in a batch compilation"). What goes
      * into a PIC 9(2) COMP item shows TRUNC: under BIN the number as it
      * is, under STD its last two digits.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(2) COMP.
       01  F PIC 9(4) VALUE 1234.
       01  S PIC 9(4).
       PROCEDURE DIVISION.
           MOVE F TO N.
           MOVE N TO S.
           DISPLAY 'PROG ' S.
           CALL 'SECOND'.
           CALL 'THIRD'.
           CALL 'FOURTH'.
           GOBACK.
       END PROGRAM PROG.
       CBL NUMPROC(PFD)
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SECOND.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(2) COMP.
       01  F PIC 9(4) VALUE 1234.
       01  S PIC 9(4).
       PROCEDURE DIVISION.
           MOVE F TO N.
           MOVE N TO S.
           DISPLAY 'SECOND ' S.
           GOBACK.
       END PROGRAM SECOND.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. THIRD.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(2) COMP.
       01  F PIC 9(4) VALUE 1234.
       01  S PIC 9(4).
       PROCEDURE DIVISION.
           MOVE F TO N.
           MOVE N TO S.
           DISPLAY 'THIRD ' S.
           GOBACK.
       END PROGRAM THIRD.
       PROCESS TRUNC(BIN)
       IDENTIFICATION DIVISION.
       PROGRAM-ID. FOURTH.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(2) COMP.
       01  F PIC 9(4) VALUE 1234.
       01  S PIC 9(4).
       PROCEDURE DIVISION.
           MOVE F TO N.
           MOVE N TO S.
           DISPLAY 'FOURTH ' S.
           GOBACK.
       END PROGRAM FOURTH.
