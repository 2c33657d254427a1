      ******************************************************************
      * HSBGLE    ENTRY OF THE GENERAL LEDGER              LENGTH 80   *
      ******************************************************************
       01  LEDGER-RECORD.
           05  GLE-ACCOUNT               PIC 9(4).
           05  GLE-SIDE                  PIC X.
               88  GLE-IS-DEBIT          VALUE 'D'.
               88  GLE-IS-CREDIT         VALUE 'C'.
           05  GLE-DATE                  PIC 9(8).
           05  GLE-AMOUNT                PIC S9(13)V99  COMP-3.
           05  GLE-COUNT                 PIC S9(9)      COMP.
           05  GLE-SOURCE                PIC X(24).
           05  FILLER                    PIC X(31).
