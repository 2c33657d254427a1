      ******************************************************************
      * HSBOPEN   HARBOUR SAVINGS BANK                                 *
      *           OPENS THE BUSINESS DAY: THE DAY BEFORE MUST BE CLOSED*
      *           AND MUST HAVE NAMED THIS DAY AS ITS NEXT. WORKS OUT  *
      *           FOR HOW MANY CALENDAR DAYS THE DAY BEARS INTEREST    *
      *           AND WHETHER IT IS THE LAST ONE OF ITS QUARTER.       *
      *                                                                *
      * DATECARD  COLUMNS 1 TO 8: THE BUSINESS DATE, YYYYMMDD          *
      *           COLUMNS 10 TO 17: THE NEXT BUSINESS DATE             *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBOPEN.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT DATE-FILE        ASSIGN TO DATECARD
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-DATE-STATUS.
           SELECT DAY-FILE         ASSIGN TO DAYCTL
                  ORGANIZATION IS SEQUENTIAL
                  FILE STATUS  IS WS-DAY-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  DATE-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       01  DATE-CARD.
           05  CARD-DATE                 PIC 9(8).
           05  FILLER                    PIC X.
           05  CARD-NEXT                 PIC 9(8).
           05  FILLER                    PIC X(63).

       FD  DAY-FILE
           RECORDING MODE IS F
           BLOCK CONTAINS 0 RECORDS
           RECORD CONTAINS 80 CHARACTERS.
       COPY HSBDAY.

       WORKING-STORAGE SECTION.
       77  WS-DATE-STATUS                PIC X(2)       VALUE '00'.
       77  WS-DAY-STATUS                 PIC X(2)       VALUE '00'.
       01  WS-DAY-NAMES.
           05  FILLER                    PIC X(36)
               VALUE 'MONDAY   TUESDAY  WEDNESDAYTHURSDAY '.
           05  FILLER                    PIC X(27)
               VALUE 'FRIDAY   SATURDAY SUNDAY   '.
       01  WS-DAY-TABLE REDEFINES WS-DAY-NAMES.
           05  WS-DAY-NAME               PIC X(9)
                                         OCCURS 7 TIMES.
       01  WS-WORK.
           05  WS-NUMBER-BEFORE          PIC S9(9)      COMP.
           05  WS-NUMBER                 PIC S9(9)      COMP.
           05  WS-WEEKDAY                PIC S9(4)      COMP.
           05  WS-QUARTER                PIC S9(4)      COMP.
           05  WS-COUNT-SHOWN            PIC ZZ9.

       COPY HSBDAYL.
       COPY HSBABND.

       PROCEDURE DIVISION.
       0000-MAINLINE.
           MOVE 'HSBOPEN' TO ABEND-PROGRAM
           PERFORM 1000-READ-FILES THRU 1000-EXIT
           PERFORM 2000-CHECK-DAY THRU 2000-EXIT
           PERFORM 3000-WORK-OUT-DAY THRU 3000-EXIT
           PERFORM 4000-WRITE-DAY THRU 4000-EXIT
           GOBACK.

       1000-READ-FILES.
           MOVE 'OPEN' TO ABEND-OPERATION
           OPEN INPUT DATE-FILE
           PERFORM 9100-CHECK-DATE THRU 9100-EXIT
           OPEN I-O DAY-FILE
           PERFORM 9200-CHECK-DAY THRU 9200-EXIT
           MOVE 'READ' TO ABEND-OPERATION
           READ DATE-FILE
               AT END
                   MOVE SPACES TO DATE-CARD
           END-READ
           READ DAY-FILE
           END-READ
           PERFORM 9200-CHECK-DAY THRU 9200-EXIT.
       1000-EXIT.
           EXIT.

      *-----------------------------------------------------------------
      *    THE DAY BEFORE IS CLOSED, AND THIS ONE FOLLOWS
      *-----------------------------------------------------------------
       2000-CHECK-DAY.
           IF NOT DAY-IS-CLOSED
               DISPLAY 'HSBOPEN  DAY ' DAY-BUSINESS ' IS NOT CLOSED'
               SET ABEND-WRONG-DAY TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF
           IF CARD-DATE NOT = DAY-NEXT
               DISPLAY 'HSBOPEN  DAY ' DAY-NEXT ' IS NEXT, NOT '
                       CARD-DATE
               SET ABEND-WRONG-DAY TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       2000-EXIT.
           EXIT.

       3000-WORK-OUT-DAY.
           MOVE DAY-BUSINESS TO DYS-DATE
           PERFORM 3100-COUNT-DAYS THRU 3100-EXIT
           MOVE DYS-NUMBER TO WS-NUMBER-BEFORE
           MOVE CARD-DATE TO DYS-DATE
           PERFORM 3100-COUNT-DAYS THRU 3100-EXIT
           MOVE DYS-NUMBER TO WS-NUMBER
           MOVE DYS-WEEKDAY TO WS-WEEKDAY
           MOVE DYS-QUARTER TO WS-QUARTER
           MOVE CARD-NEXT TO DYS-DATE
           PERFORM 3100-COUNT-DAYS THRU 3100-EXIT
           IF DYS-NUMBER NOT > WS-NUMBER
               DISPLAY 'HSBOPEN  ' CARD-NEXT ' DOES NOT FOLLOW '
                       CARD-DATE
               SET ABEND-BAD-PARAMETER TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       3000-EXIT.
           EXIT.

       3100-COUNT-DAYS.
           CALL 'HSBDAYS' USING DAYS-AREA
           IF NOT DYS-VALID
               DISPLAY 'HSBOPEN  NO DATE: ' DYS-DATE
               SET ABEND-BAD-PARAMETER TO TRUE
               PERFORM 9900-ABEND THRU 9900-EXIT
           END-IF.
       3100-EXIT.
           EXIT.

       4000-WRITE-DAY.
           MOVE DAY-BUSINESS TO DAY-PREVIOUS
           MOVE CARD-DATE TO DAY-BUSINESS
           MOVE CARD-NEXT TO DAY-NEXT
           MOVE WS-DAY-NAME(WS-WEEKDAY) TO DAY-WEEKDAY
           SUBTRACT WS-NUMBER-BEFORE FROM WS-NUMBER GIVING DAY-COUNT
           MOVE WS-NUMBER TO DAY-NUMBER
           IF DYS-QUARTER = WS-QUARTER
               SET DAY-WITHIN-QUARTER TO TRUE
           ELSE
               SET DAY-ENDS-QUARTER TO TRUE
           END-IF
           SET DAY-IS-OPEN TO TRUE
           MOVE ZERO TO DAY-CLOSING
           MOVE 'REWRITE' TO ABEND-OPERATION
           REWRITE DAY-RECORD
           PERFORM 9200-CHECK-DAY THRU 9200-EXIT
           MOVE DAY-COUNT TO WS-COUNT-SHOWN
           DISPLAY 'HSBOPEN  ' DAY-WEEKDAY ' ' DAY-BUSINESS
                   ' IS OPEN, BEARS INTEREST FOR ' WS-COUNT-SHOWN
                   ' DAYS, ENDS THE QUARTER: ' DAY-QUARTER

           MOVE 'CLOSE' TO ABEND-OPERATION
           CLOSE DATE-FILE
           PERFORM 9100-CHECK-DATE THRU 9100-EXIT
           CLOSE DAY-FILE
           PERFORM 9200-CHECK-DAY THRU 9200-EXIT
           MOVE ZERO TO RETURN-CODE.
       4000-EXIT.
           EXIT.

       9100-CHECK-DATE.
           MOVE 'DATECARD' TO ABEND-DDNAME
           MOVE WS-DATE-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9100-EXIT.
           EXIT.

       9200-CHECK-DAY.
           MOVE 'DAYCTL' TO ABEND-DDNAME
           MOVE WS-DAY-STATUS TO ABEND-STATUS
           PERFORM 9800-CHECK-STATUS THRU 9800-EXIT.
       9200-EXIT.
           EXIT.

       COPY HSBFSTP.
       COPY HSBABNP.
