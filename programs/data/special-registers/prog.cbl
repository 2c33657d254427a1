      * Language Reference, "Special registers": what they hold before a
      * statement has set them. WHEN-COMPILED is MM/DD/YYhh.mm.ss, the
      * time that FUNCTION WHEN-COMPILED gives, too.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-TIME.
           05  T-MONTH    PIC 99.
           05  FILLER     PIC X.
           05  T-DAY      PIC 99.
           05  FILLER     PIC X.
           05  T-YEAR     PIC 99.
           05  T-HOUR     PIC 99.
           05  FILLER     PIC X.
           05  T-MINUTE   PIC 99.
           05  FILLER     PIC X.
           05  T-SECOND   PIC 99.
       01  WS-OTHER.
           05  O-YEAR.
               10  FILLER PIC XX.
               10  O-YY   PIC 99.
           05  O-MONTH    PIC 99.
           05  O-DAY      PIC 99.
           05  O-HOUR     PIC 99.
           05  O-MINUTE   PIC 99.
           05  O-SECOND   PIC 99.
           05  FILLER     PIC X(7).
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY '<' SORT-CONTROL '>'
           DISPLAY '<' SORT-MESSAGE '>'
           DISPLAY RETURN-CODE ' ' SORT-RETURN ' ' TALLY
           CALL 'INNER' USING WS-TIME
           MOVE FUNCTION WHEN-COMPILED TO WS-OTHER
           IF T-MONTH = O-MONTH AND T-DAY = O-DAY AND T-YEAR = O-YY
              AND T-HOUR = O-HOUR AND T-MINUTE = O-MINUTE
              AND T-SECOND = O-SECOND AND T-MONTH > 0
               DISPLAY 'THE SAME TIME'
           END-IF
           INSPECT WS-TIME CONVERTING '0123456789' TO '9999999999'
           DISPLAY WS-TIME
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. INNER.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-TIME        PIC X(16).
       PROCEDURE DIVISION USING LK-TIME.
           MOVE WHEN-COMPILED TO LK-TIME
           GOBACK.
       END PROGRAM INNER.
       END PROGRAM PROG.
