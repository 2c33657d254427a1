      ******************************************************************
      * HSBDAYS   HARBOUR SAVINGS BANK                                 *
      *           CALLED WITH A DATE, YYYYMMDD: SAYS WHETHER IT IS ONE,*
      *           ITS NUMBER OF DAYS FROM 31 DECEMBER 1600, THE DAY OF *
      *           THE WEEK AND THE QUARTER. DAYS BETWEEN TWO DATES ARE *
      *           THE DIFFERENCE OF THEIR NUMBERS.                     *
      ******************************************************************
       IDENTIFICATION DIVISION.
       PROGRAM-ID.    HSBDAYS.

       DATA DIVISION.
       LINKAGE SECTION.
       COPY HSBDAYL.

       PROCEDURE DIVISION USING DAYS-AREA.
       0000-MAINLINE.
           SET DYS-NO-DATE TO TRUE
           MOVE ZERO TO DYS-NUMBER
                        DYS-WEEKDAY
                        DYS-QUARTER
           IF DYS-DATE IS NUMERIC
               IF FUNCTION TEST-DATE-YYYYMMDD(DYS-DATE) = ZERO
                   PERFORM 1000-NUMBER THRU 1000-EXIT
               END-IF
           END-IF
           GOBACK.

      *    1 JANUARY 1601, DAY 1, WAS A MONDAY
       1000-NUMBER.
           SET DYS-VALID TO TRUE
           COMPUTE DYS-NUMBER = FUNCTION INTEGER-OF-DATE(DYS-DATE)
           COMPUTE DYS-WEEKDAY = FUNCTION MOD(DYS-NUMBER - 1, 7) + 1
           COMPUTE DYS-QUARTER =
               FUNCTION INTEGER-PART((DYS-MONTH + 2) / 3).
       1000-EXIT.
           EXIT.
