       CBL TRUNC(BIN),DYNAM,APOST
       PROCESS TRUNC(STD),NOAPOST
      * Programming Guide, "Specifying compiler options under z/OS": the
      * cards count more than the list of the command, and of the cards
      * the last one. TRUNC(STD) leaves four digits in a binary item of
      * four, TRUNC(BIN) of the list would leave all five. NOAPOST is
      * QUOTE: the figurative constant is the quotation mark.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(4) COMP.
       01  Q PIC X(2) VALUE QUOTES.
       PROCEDURE DIVISION.
           MOVE 12345 TO N
           DISPLAY N
           DISPLAY Q
           GOBACK.
