      ******************************************************************
      * HSBCTL    CONTROL TOTAL RECORD                    LENGTH 80    *
      *           COPY REPLACING ==:CTL:== BY THE PREFIX WANTED        *
      ******************************************************************
       01  :CTL:-CONTROL-RECORD.
           05  :CTL:-PROGRAM             PIC X(8).
           05  :CTL:-DATE                PIC 9(8).
           05  :CTL:-NAME                PIC X(24).
           05  :CTL:-COUNT               PIC S9(9)      COMP.
           05  :CTL:-AMOUNT              PIC S9(13)V99  COMP-3.
           05  :CTL:-HASH                PIC S9(15)     COMP-3.
           05  FILLER                    PIC X(20).
