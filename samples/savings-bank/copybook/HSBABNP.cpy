      ******************************************************************
      * HSBABNP   ABEND ROUTINE. SET THE ABEND CODE, THEN              *
      *           PERFORM 9900-ABEND THRU 9900-EXIT.                   *
      ******************************************************************
       9900-ABEND.
           MOVE ABEND-CODE TO ABEND-CODE-SHOWN
           DISPLAY ABEND-PROGRAM ' ENDS ABNORMALLY, USER CODE '
                   ABEND-CODE-SHOWN
           IF ABEND-FILE-ERROR
               DISPLAY ABEND-PROGRAM ' DD ' ABEND-DDNAME
                       ' ' ABEND-OPERATION
                       ' FILE STATUS ' ABEND-STATUS
           END-IF
           CALL 'CEE3ABD' USING ABEND-CODE ABEND-TIMING.
       9900-EXIT.
           EXIT.
