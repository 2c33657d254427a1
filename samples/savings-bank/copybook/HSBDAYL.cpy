      ******************************************************************
      * HSBDAYL   WHAT HSBDAYS IS CALLED WITH                          *
      ******************************************************************
       01  DAYS-AREA.
           05  DYS-DATE                  PIC 9(8).
           05  DYS-DATE-PARTS REDEFINES DYS-DATE.
               10  DYS-YEAR              PIC 9(4).
               10  DYS-MONTH             PIC 9(2).
               10  DYS-DAY               PIC 9(2).
      *        DAYS FROM 31 DECEMBER 1600, ITSELF DAY 0
           05  DYS-NUMBER                PIC S9(9)      COMP.
      *        1 MONDAY TO 7 SUNDAY
           05  DYS-WEEKDAY               PIC S9(4)      COMP.
           05  DYS-QUARTER               PIC S9(4)      COMP.
           05  DYS-RESULT                PIC S9(4)      COMP.
               88  DYS-VALID             VALUE ZERO.
               88  DYS-NO-DATE           VALUE 4.
