       01  TOTALS.
           05  TOTAL-AMOUNT    PIC S9(9)V99 COMP-3.
           05  END-SWITCH      PIC X VALUE 'N'.
               88  ALL-READ    VALUE 'Y'.
