      ******************************************************************
      * HSBXFR    TRANSFER BETWEEN TWO ACCOUNTS           LENGTH 128   *
      *           COPY REPLACING ==:XFR:== BY THE PREFIX WANTED        *
      ******************************************************************
       01  :XFR:-TRANSFER-RECORD.
           05  :XFR:-FROM                PIC X(12).
           05  :XFR:-TO                  PIC X(12).
           05  :XFR:-DATE                PIC 9(8).
           05  :XFR:-SEQUENCE            PIC 9(9)       COMP.
           05  :XFR:-AMOUNT              PIC S9(9)V99   COMP-3.
           05  :XFR:-BRANCH              PIC 9(4).
           05  :XFR:-BATCH               PIC 9(3).
           05  :XFR:-LINE                PIC 9(4).
           05  :XFR:-TEXT                PIC X(60).
      *        WHY IT WAS REFUSED; SPACES WHEN IT WAS NOT
           05  :XFR:-REASON              PIC X(3).
           05  FILLER                    PIC X(12).
