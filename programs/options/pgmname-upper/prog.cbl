       CBL PGMNAME(LONGUPPER)
      * Programming Guide, "PGMNAME": under LONGUPPER the name of a
      * program is in upper case, in a literal as well, and may be long.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'Prog'.
       PROCEDURE DIVISION.
           CALL 'RATESOFINTEREST'
           CALL 'ratesOfInterest'
           GOBACK.
       END PROGRAM 'PROG'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'RatesOfInterest'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  COUNTER PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO COUNTER
           DISPLAY 'RATES ' COUNTER
           GOBACK.
       END PROGRAM 'RatesOfInterest'.
