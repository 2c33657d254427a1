      ******************************************************************
      * HSBFSTP   FILE STATUS CHECK. SET ABEND-DDNAME AND ABEND-STATUS *
      *           (AND ABEND-OPERATION), THEN                          *
      *           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.            *
      *           97: OPENED, AND VERIFIED FIRST, AFTER A RUN THAT     *
      *           FAILED.                                              *
      ******************************************************************
       9800-CHECK-STATUS.
           IF ABEND-STATUS NOT = '00' AND '97'
               SET ABEND-FILE-ERROR TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       9800-EXIT.
           EXIT.
