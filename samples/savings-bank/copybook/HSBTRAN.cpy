      ******************************************************************
      * HSBTRAN   TRANSACTION RECORD                      LENGTH 80    *
      ******************************************************************
       01  TRANSACTION-RECORD.
           05  TXN-ACCOUNT.
               10  TXN-BRANCH            PIC 9(4).
               10  TXN-PRODUCT           PIC X(2).
               10  TXN-SERIAL            PIC 9(6).
           05  TXN-DATE                  PIC 9(8).
           05  TXN-SEQUENCE              PIC 9(9)       COMP.
           05  TXN-TYPE                  PIC X(2).
               88  TXN-DEPOSIT           VALUE 'DP'.
               88  TXN-CHEQUE            VALUE 'CQ'.
               88  TXN-WITHDRAWAL        VALUE 'WD'.
               88  TXN-PAYMENT           VALUE 'PO'.
               88  TXN-BANK-FEE          VALUE 'FE'.
               88  TXN-ADJUSTMENT        VALUE 'AJ'.
               88  TXN-IS-CREDIT         VALUE 'DP' 'CQ'.
               88  TXN-IS-DEBIT          VALUE 'WD' 'PO' 'FE'.
               88  TXN-NEEDS-FUNDS       VALUE 'WD' 'PO'.
               88  TXN-BY-CUSTOMER       VALUE 'DP' 'CQ' 'WD' 'PO'.
               88  TXN-TYPE-VALID        VALUE 'DP' 'CQ' 'WD'
                                               'PO' 'FE' 'AJ'.
           05  TXN-AMOUNT                PIC S9(9)V99   COMP-3.
           05  TXN-AMOUNT-BYTES REDEFINES TXN-AMOUNT
                                         PIC X(6).
           05  TXN-CHANNEL               PIC X.
               88  TXN-AT-BRANCH         VALUE 'B'.
               88  TXN-AT-ATM            VALUE 'A'.
               88  TXN-ONLINE            VALUE 'O'.
           05  TXN-TELLER                PIC 9(5).
           05  TXN-STATUS                PIC X.
               88  TXN-LIVE              VALUE SPACE.
               88  TXN-VOIDED            VALUE 'V'.
      *        TAKEN OFF THE FEE; NEGATIVE ADDS TO IT
           05  TXN-DISCOUNT              PIC S9(4)V99.
           05  TXN-REFERENCE.
               10  TXN-REF-PREFIX        PIC X.
               10  TXN-REF-DATE          PIC 9(8).
               10  TXN-REF-DASH          PIC X.
               10  TXN-REF-NUMBER        PIC 9(6).
           05  TXN-TIME.
               10  TXN-HOUR              PIC 9(2).
               10  TXN-MINUTE            PIC 9(2).
               10  TXN-SECOND            PIC 9(2).
           05  FILLER                    PIC X(13).
