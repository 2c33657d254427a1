       CBL APOST
      * Programming Guide, "QUOTE/APOST": under APOST the figurative
      * constant QUOTE is an apostrophe.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(3).
       PROCEDURE DIVISION.
           MOVE QUOTES TO X
           DISPLAY X.
           GOBACK.
