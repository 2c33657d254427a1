      ******************************************************************
      * HSBACCR   INTEREST OF ONE ACCOUNT FOR ONE DAY      LENGTH 60   *
      ******************************************************************
       01  ACCRUAL-RECORD.
           05  ACR-ACCOUNT               PIC X(12).
           05  ACR-DATE                  PIC 9(8).
           05  ACR-DAYS                  PIC S9(4)      COMP.
           05  ACR-RATE                  PIC SV9(5)     COMP-3.
      *        THE BALANCE IT IS WORKED OUT FROM
           05  ACR-BALANCE               PIC S9(8)V99   COMP-3.
           05  ACR-ACCRUED               PIC S9(7)V9(4) COMP-3.
      *        TO BE ADDED TO THE BALANCE, AT THE END OF A QUARTER
           05  ACR-CREDITED              PIC S9(8)V99   COMP-3.
           05  FILLER                    PIC X(17).
