      * Programming Guide, "Accessing main program parameters": a main
      * program gets the PARM as a halfword length and the text.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       LINKAGE SECTION.
       01  PARM.
           05 PARM-LENGTH PIC S9(4) COMP.
           05 PARM-TEXT PIC X(20).
       PROCEDURE DIVISION USING PARM.
           DISPLAY PARM-LENGTH ' [' PARM-TEXT(1:PARM-LENGTH) ']'
           IF PARM-TEXT(1:4) = X'C4C1E8C5' DISPLAY 'EBCDIC'.
           GOBACK.
