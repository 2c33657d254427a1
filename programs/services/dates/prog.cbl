      * z/OS Language Environment Programming Reference, CEEDAYS, CEEDATE,
      * CEEDYWK, CEECBLDY and "Picture character terms". 16 May 1988 is
      * Lilian day 148138 and a Monday; COBOL day 1 is 1 January 1601.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  TEXT-IN.
           05  TL          PIC S9(4) COMP.
           05  T           PIC X(30).
       01  PICTURE-IN.
           05  PL          PIC S9(4) COMP.
           05  P           PIC X(40).
       01  L               PIC S9(9) COMP VALUE 0.
       01  D               PIC S9(9) COMP.
       01  OUT-TEXT        PIC X(80).
       01  FC.
           05  SEVERITY    PIC S9(4) COMP.
           05  MSGNO       PIC S9(4) COMP.
           05  CTL         PIC X.
           05  FACILITY    PIC X(3).
           05  ISI         PIC S9(9) COMP.
       PROCEDURE DIVISION.
           MOVE '05/16/1988' TO T
           MOVE 'MM/DD/YYYY' TO P
           PERFORM DAYS
           CALL 'CEEDYWK' USING L D FC
           DISPLAY 'WEEKDAY ' D
           CALL 'CEECBLDY' USING TEXT-IN PICTURE-IN D FC
           DISPLAY 'COBOL DAY ' D
           MOVE 'YYYY-MM-DD' TO P PERFORM SHOW
           MOVE 'Wwwwwwwwwz, Mmmmmmmmmz ZD, YYYY' TO P PERFORM SHOW
           MOVE 'DD MMM YY WWW ZM/ZD' TO P PERFORM SHOW
           MOVE 'YYYYDDD MMMMMMMMM!' TO P PERFORM SHOW
           MOVE 'RRRR DD|RRRZ' TO P PERFORM SHOW
           MOVE ' 16 may 1988' TO T MOVE 'DD MMM YYYY' TO P
           PERFORM DAYS
           MOVE '1988137' TO T MOVE 'YYYYDDD' TO P PERFORM DAYS
           MOVE '5/6/1988' TO T MOVE 'ZM/ZD/YYYY' TO P PERFORM DAYS
           MOVE '19880230' TO T MOVE 'YYYYMMDD' TO P PERFORM DAYS
           MOVE '19881330' TO T PERFORM DAYS
           MOVE '1988AB30' TO T PERFORM DAYS
           MOVE '15000101' TO T PERFORM DAYS
           MOVE '1988' TO T PERFORM DAYS
           MOVE 0 TO L
           MOVE 'YYYY' TO P PERFORM SHOW
           GOBACK.
       LENGTHS.
           MOVE 30 TO TL PL
           PERFORM UNTIL TL = 1 OR T(TL:1) NOT = SPACE
               SUBTRACT 1 FROM TL
           END-PERFORM
           MOVE 40 TO PL
           PERFORM UNTIL PL = 1 OR P(PL:1) NOT = SPACE
               SUBTRACT 1 FROM PL
           END-PERFORM.
       DAYS.
           PERFORM LENGTHS
           MOVE ALL '9' TO FC
           CALL 'CEEDAYS' USING TEXT-IN PICTURE-IN L FC
           IF FC = LOW-VALUES DISPLAY T(1:12) ' ' L
           ELSE DISPLAY T(1:12) ' ' SEVERITY ' ' MSGNO ' ' FACILITY
             ' ' L
           END-IF.
       SHOW.
           PERFORM LENGTHS
           CALL 'CEEDATE' USING L PICTURE-IN OUT-TEXT FC
           IF FC = LOW-VALUES DISPLAY OUT-TEXT(1:30) '|'
           ELSE DISPLAY MSGNO ' ' FACILITY
             IF CTL = X'59' AND OUT-TEXT = SPACES DISPLAY 'BLANK' END-IF
           END-IF.
