      ******************************************************************
      * HSBBREJ   BATCH RECORD SENT BACK TO ITS BRANCH                 *
      *           VARIABLE LENGTH, 65 TO 188                           *
      ******************************************************************
       01  BATCH-REJECT.
           05  BRJ-REASON                PIC X(3).
           05  BRJ-TEXT                  PIC X(20).
           05  BRJ-LENGTH                PIC S9(4)      COMP.
           05  BRJ-RECORD.
               10  BRJ-BYTE              PIC X
                                         OCCURS 1 TO 163 TIMES
                                         DEPENDING ON BRJ-LENGTH.
