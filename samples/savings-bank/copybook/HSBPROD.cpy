      ******************************************************************
      * HSBPROD   PRODUCT TABLE, ASCENDING BY CODE                     *
      *           CODE X(2), NAME X(20), ATM FEE RATE V9(5),           *
      *           LEAST ATM FEE 9(2)V99, INTEREST RATE V9(5)           *
      ******************************************************************
       01  PRODUCT-VALUES.
           05  FILLER                    PIC X(36)
               VALUE 'CUCURRENT ACCOUNT     00125005000050'.
           05  FILLER                    PIC X(36)
               VALUE 'FDFIXED DEPOSIT       01000050003125'.
           05  FILLER                    PIC X(36)
               VALUE 'SVSAVINGS ACCOUNT     00250003501875'.
           05  FILLER                    PIC X(36)
               VALUE 'YSYOUTH SAVINGS       00000000002250'.
       01  PRODUCT-TABLE REDEFINES PRODUCT-VALUES.
           05  PRODUCT-ENTRY             OCCURS 4 TIMES
                                         INDEXED BY PRD-IX.
               10  PRD-CODE              PIC X(2).
               10  PRD-NAME              PIC X(20).
               10  PRD-FEE-RATE          PIC V9(5).
               10  PRD-FEE-LEAST         PIC 9(2)V99.
               10  PRD-RATE              PIC V9(5).
       77  PRODUCT-COUNT                 PIC S9(4)      COMP VALUE +4.
