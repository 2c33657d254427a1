      ******************************************************************
      * HSBMOV    ONE SIDE OF A TRANSFER, FOR STATEMENTS  LENGTH 110   *
      ******************************************************************
       01  MOVEMENT-RECORD.
           05  MOV-ACCOUNT.
               10  MOV-BRANCH            PIC 9(4).
               10  MOV-PRODUCT           PIC X(2).
               10  MOV-SERIAL            PIC 9(6).
           05  MOV-DATE                  PIC 9(8).
           05  MOV-SEQUENCE              PIC 9(9)       COMP.
      *        NEGATIVE ON THE SIDE THAT PAYS
           05  MOV-AMOUNT                PIC S9(9)V99   COMP-3.
           05  MOV-BALANCE               PIC S9(8)V99   COMP-3.
           05  MOV-OTHER                 PIC X(12).
           05  MOV-TEXT                  PIC X(60).
           05  FILLER                    PIC X(2).
