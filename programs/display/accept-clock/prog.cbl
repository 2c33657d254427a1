      * Language Reference, "ACCEPT statement" format 2: DATE, DATE
      * YYYYMMDD, DAY, DAY YYYYDDD, DAY-OF-WEEK and TIME give unsigned
      * integers of 6, 8, 5, 7, 1 and 8 digits.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D6 PIC 9(6).
       01  D8 PIC 9(8).
       01  J5 PIC 9(5).
       01  J7 PIC 9(7).
       01  W PIC 9.
       01  T PIC 9(8).
       01  T2 PIC 9(8).
       01  X PIC X(10).
       PROCEDURE DIVISION.
           ACCEPT D8 FROM DATE YYYYMMDD
           ACCEPT D6 FROM DATE
           ACCEPT J7 FROM DAY YYYYDDD
           ACCEPT J5 FROM DAY
           ACCEPT W FROM DAY-OF-WEEK
           ACCEPT T FROM TIME
           ACCEPT T2 FROM TIME
           ACCEPT X FROM DATE
           IF D8 > 20240101 AND D8 < 29991231 DISPLAY 'DATE YYYYMMDD'.
           IF D8(3:6) = D6 DISPLAY 'DATE'.
           IF J7(1:4) = D8(1:4) AND J7(5:3) > 0 AND J7(5:3) < '367'
               DISPLAY 'DAY YYYYDDD'.
           IF J7(3:5) = J5 DISPLAY 'DAY'.
           IF W > 0 AND W < 8 DISPLAY 'DAY-OF-WEEK'.
           IF T < 24000000 AND T2 NOT < T DISPLAY 'TIME'.
           IF X = D6 AND X(7:) = SPACES DISPLAY 'CHARACTERS'.
           GOBACK.
