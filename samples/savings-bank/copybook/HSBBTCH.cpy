      ******************************************************************
      * HSBBTCH   WHAT A BRANCH SENDS: A HEADER, LINES OF TWO KINDS, A *
      *           TRAILER. VARIABLE LENGTH, 40 TO 163                  *
      ******************************************************************
       01  BATCH-HEADER.
           05  BTH-TYPE                  PIC X.
               88  BTH-IS-HEADER         VALUE 'H'.
               88  BTH-IS-CASH           VALUE 'C'.
               88  BTH-IS-TRANSFER       VALUE 'X'.
               88  BTH-IS-TRAILER        VALUE 'T'.
           05  BTH-BRANCH                PIC 9(4).
           05  BTH-BATCH                 PIC 9(3).
           05  BTH-DATE                  PIC 9(8).
           05  BTH-CLERK                 PIC X(20).
           05  FILLER                    PIC X(4).
       01  BATCH-CASH.
           05  BTC-TYPE                  PIC X.
           05  BTC-BRANCH                PIC 9(4).
           05  BTC-BATCH                 PIC 9(3).
           05  BTC-LINE                  PIC 9(4).
           05  BTC-ACCOUNT               PIC X(12).
           05  BTC-KIND                  PIC X(2).
               88  BTC-PAID-IN           VALUE 'DP'.
               88  BTC-PAID-OUT          VALUE 'WD'.
               88  BTC-KIND-VALID        VALUE 'DP' 'WD'.
           05  BTC-AMOUNT                PIC S9(9)V99   COMP-3.
           05  BTC-TELLER                PIC 9(5).
           05  BTC-TIME                  PIC 9(6).
           05  FILLER                    PIC X(5).
       01  BATCH-TRANSFER.
           05  BTX-TYPE                  PIC X.
           05  BTX-BRANCH                PIC 9(4).
           05  BTX-BATCH                 PIC 9(3).
           05  BTX-LINE                  PIC 9(4).
           05  BTX-FROM                  PIC X(12).
           05  BTX-TO                    PIC X(12).
           05  BTX-AMOUNT                PIC S9(9)V99   COMP-3.
           05  BTX-NARRATIVES            PIC 9.
           05  BTX-NARRATIVE             PIC X(30)
                                         OCCURS 0 TO 4 TIMES
                                         DEPENDING ON BTX-NARRATIVES.
       01  BATCH-TRAILER.
           05  BTT-TYPE                  PIC X.
           05  BTT-BRANCH                PIC 9(4).
           05  BTT-BATCH                 PIC 9(3).
      *        LINES; THEIR AMOUNTS, WHERE THE TYPE IS KNOWN; THE SUM
      *        OF THEIR LINE NUMBERS
           05  BTT-COUNT                 PIC S9(9)      COMP.
           05  BTT-AMOUNT                PIC S9(13)V99  COMP-3.
           05  BTT-HASH                  PIC S9(15)     COMP-3.
           05  FILLER                    PIC X(12).
      *    WHATEVER IT IS
       01  BATCH-RECORD                  PIC X(163).
