       CBL INTDATE(LILIAN)
      * Programming Guide, "INTDATE": day 1 is 15 October 1582 as for
      * Language Environment's services; 1 January 1601 is 6654.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I PIC 9(9).
       PROCEDURE DIVISION.
           COMPUTE I = FUNCTION INTEGER-OF-DATE(16010101)
           DISPLAY I
           COMPUTE I = FUNCTION DATE-OF-INTEGER(154683 + 6653)
           DISPLAY I
           DISPLAY FUNCTION FORMATTED-DATE('YYYY-MM-DD' 161336).
           GOBACK.
