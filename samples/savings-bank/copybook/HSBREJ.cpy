      ******************************************************************
      * HSBREJ    REJECTED TRANSACTION                   LENGTH 128    *
      ******************************************************************
       01  REJECT-RECORD.
           05  REJ-TRANSACTION           PIC X(80).
           05  REJ-REASON                PIC X(3).
           05  REJ-TEXT                  PIC X(30).
      *        BALANCE AT THE TIME; ZERO WHEN THERE IS NO ACCOUNT
           05  REJ-BALANCE               PIC S9(8)V99   COMP-3.
           05  FILLER                    PIC X(9).
