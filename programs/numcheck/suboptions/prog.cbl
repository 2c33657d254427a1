       CBL NUMCHECK(ZON(NOALPHNUM),NOPAC,BIN(NOTRUNCBIN)),TRUNC(BIN)
      * Programming Guide, "NUMCHECK": what suboptions leave out.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Z-X   PIC XXX VALUE '1A3'.
       01  Z     REDEFINES Z-X PIC 999.
       01  P-X   PIC XX VALUE X'123C'.
       01  P     REDEFINES P-X PIC 9(3) COMP-3.
       01  B-X   PIC XX VALUE X'2710'.
       01  B     REDEFINES B-X PIC 9(4) BINARY.
       01  N     PIC 9(5).
       PROCEDURE DIVISION.
           MOVE P TO N
           DISPLAY N
           MOVE B TO N
           DISPLAY N
           IF Z = '1A3' DISPLAY 'SAME'.
           IF Z = 113 DISPLAY 'SAME'.
           GOBACK.
