      ******************************************************************
      * HSBDAY    CONTROL RECORD OF THE BUSINESS DAY      LENGTH 80    *
      ******************************************************************
       01  DAY-RECORD.
           05  DAY-BUSINESS              PIC 9(8).
           05  DAY-BUSINESS-PARTS REDEFINES DAY-BUSINESS.
               10  DAY-YEAR              PIC 9(4).
               10  DAY-MONTH             PIC 9(2).
               10  DAY-OF-MONTH          PIC 9(2).
           05  DAY-PREVIOUS              PIC 9(8).
           05  DAY-NEXT                  PIC 9(8).
           05  DAY-STATUS                PIC X.
               88  DAY-IS-OPEN           VALUE 'O'.
               88  DAY-IS-CLOSED         VALUE 'C'.
           05  DAY-WEEKDAY               PIC X(9).
      *        CALENDAR DAYS SINCE THE PREVIOUS BUSINESS DAY
           05  DAY-COUNT                 PIC S9(4)      COMP.
           05  DAY-QUARTER               PIC X.
               88  DAY-ENDS-QUARTER      VALUE 'Y'.
               88  DAY-WITHIN-QUARTER    VALUE 'N'.
      *        DAYS FROM 31 DECEMBER 1600
           05  DAY-NUMBER                PIC S9(9)      COMP.
      *        BALANCE OF ALL ACCOUNTS AT THE CLOSE; ZERO UNTIL THEN
           05  DAY-CLOSING               PIC S9(13)V99  COMP-3.
           05  FILLER                    PIC X(31).
