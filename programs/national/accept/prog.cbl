      * Language Reference, "ACCEPT statement": characters are taken as
      * they come, into numbers in characters, too; of the clock a number
      * is moved. "DISPLAY statement", "MOVE statement", "INITIALIZE
      * statement" of numbers in national characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           CONSOLE IS TERM.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N  PIC N(4).
       01  NE PIC ZZ9.9- USAGE NATIONAL.
       01  ND PIC S9(3)V9 USAGE NATIONAL SIGN TRAILING SEPARATE.
       01  NF PIC +9.99E+99 USAGE NATIONAL.
       01  EF PIC +9.99E+99.
       01  NB PIC 9(4) USAGE NATIONAL BLANK WHEN ZERO.
       01  C1 COMP-1.
       01  DF PIC +9.99E+99.
       PROCEDURE DIVISION.
           ACCEPT N FROM TERM
           ACCEPT EF
           ACCEPT NF FROM TERM
           ACCEPT ND FROM TERM
           ACCEPT NE FROM TERM
           DISPLAY '[' N '] [' EF '] [' NF '] [' ND '] [' NE ']'
             UPON TERM
           ADD NF EF TO ND
           DISPLAY '[' ND ']' UPON TERM
           MOVE -12.5 TO NE ND NF EF
           DISPLAY '[' EF '] [' NF '] [' ND '] [' NE ']' UPON TERM
           MOVE 0 TO NB
           DISPLAY '[' NB ']' UPON TERM
           MOVE 12 TO NB
           DISPLAY '[' NB ']' UPON TERM
           INITIALIZE NE ND NF EF NB
           DISPLAY '[' EF '] [' NF '] [' ND '] [' NE '] [' NB ']'
               UPON TERM
           IF NE = '  0.0 ' DISPLAY 'EQUAL' END-IF
           IF ND = ZERO AND NF = 0 AND EF = 0 DISPLAY 'ZERO' END-IF
           IF ND NUMERIC DISPLAY 'NUMERIC' END-IF
           COMPUTE NF = FUNCTION SQRT(2)
           COMPUTE NE = NF * 100
           DISPLAY NF ' ' NE UPON TERM
           ACCEPT C1 FROM DAY-OF-WEEK
           IF C1 >= 1 AND C1 <= 7 DISPLAY 'DAY' END-IF
           ACCEPT DF FROM DATE YYYYMMDD
           IF DF > 2.0E+07 AND DF < 2.2E+07 DISPLAY 'DATE' END-IF
           GOBACK.
