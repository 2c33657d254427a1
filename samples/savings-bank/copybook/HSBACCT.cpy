      ******************************************************************
      * HSBACCT   ACCOUNT MASTER RECORD                  LENGTH 128    *
      *           KSDS KEY: ACCT-KEY, OFFSET 0, LENGTH 12              *
      ******************************************************************
       01  ACCOUNT-RECORD.
           05  ACCT-KEY.
               10  ACCT-BRANCH           PIC 9(4).
               10  ACCT-PRODUCT          PIC X(2).
               10  ACCT-SERIAL           PIC 9(6).
           05  ACCT-STATUS               PIC X.
               88  ACCT-ACTIVE           VALUE 'A'.
               88  ACCT-DORMANT          VALUE 'D'.
               88  ACCT-CLOSED           VALUE 'C'.
           05  ACCT-CUSTOMER             PIC 9(8).
           05  ACCT-HOLDER.
               10  ACCT-SURNAME          PIC X(18).
               10  ACCT-GIVEN            PIC X(12).
           05  ACCT-OPENED               PIC 9(8).
           05  ACCT-OPENED-PARTS REDEFINES ACCT-OPENED.
               10  ACCT-OPENED-YEAR      PIC 9(4).
               10  ACCT-OPENED-MONTH     PIC 9(2).
               10  ACCT-OPENED-DAY       PIC 9(2).
           05  ACCT-LAST-DATE            PIC 9(8)       COMP-3.
           05  ACCT-BALANCE              PIC S9(8)V99   COMP-3.
           05  ACCT-LIMIT                PIC S9(7)V99   COMP-3.
           05  ACCT-FEES-YTD             PIC S9(7)V99.
           05  ACCT-TXN-COUNT            PIC S9(9)      COMP.
      *        ACTIVITY OF THE YEAR: 1 CREDITS, 2 DEBITS, 3 ADJUSTMENTS
           05  ACCT-ACTIVITY             OCCURS 3 TIMES
                                         INDEXED BY ACT-IX.
               10  ACCT-ACT-COUNT        PIC S9(4)      COMP.
               10  ACCT-ACT-AMOUNT       PIC S9(11)V99  COMP-3.
           05  ACCT-INTEREST             PIC S9(7)V9(4) COMP-3.
      *        THE LAST DAY WHOSE INTEREST IS IN; SPACES: NONE YET
           05  ACCT-INT-DATE-X           PIC X(5).
           05  ACCT-INT-DATE REDEFINES ACCT-INT-DATE-X
                                         PIC 9(8)       COMP-3.
           05  FILLER                    PIC X(2).
