      * Language Reference, "Level-numbers": items of one group may have
      * different level-numbers; they are of one level all the same, so
      * one redefines the other.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RATES.
           05  RATE-DATA.
               10  FILLER PIC X(5) VALUE 'AA010'.
               10  FILLER PIC X(5) VALUE 'BB025'.
               10  FILLER PIC X(5) VALUE 'CC300'.
         02  RATE-TABLE REDEFINES RATE-DATA.
           05  RATE-LINE OCCURS 3 ASCENDING KEY IS RATE-KEY
                         INDEXED BY RATE-X.
               10  RATE-KEY PIC X(2).
               10  RATE     PIC 9V99.
         02  AFTER-IT PIC X(2) VALUE 'OK'.
       PROCEDURE DIVISION.
           SEARCH ALL RATE-LINE
               AT END DISPLAY 'NONE'
               WHEN RATE-KEY (RATE-X) = 'CC'
                   DISPLAY RATE-KEY (RATE-X) ' ' RATE (RATE-X)
           END-SEARCH
           DISPLAY RATES
           GOBACK.
