      * Language Reference, "SEARCH ALL": one key of each kind that is
      * compared as a number or as characters, ascending and descending;
      * a value that a key cannot hold is not in the table. Where no
      * entry is found the index stays (A-0940).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  ZONED-TABLE VALUE '010A020B030C040D050E'.
           05 ZR OCCURS 5 ASCENDING KEY IS ZK INDEXED BY ZX.
              10 ZK PIC 9(3).
              10 ZN PIC X.
       01  PACKED-TABLE.
           05 PR OCCURS 5 DESCENDING KEY IS PK INDEXED BY PX.
              10 PK PIC S9(3)V9 COMP-3.
              10 FILLER PIC X(3).
       01  BINARY-TABLE.
           05 BR OCCURS 4 ASCENDING KEY IS BK INDEXED BY BX.
              10 FILLER PIC X.
              10 BK PIC S9(4) COMP.
       01  TEXT-TABLE VALUE 'AA  AB  B   C  D'.
           05 TR OCCURS 4 ASCENDING KEY IS TK INDEXED BY TX.
              10 TK PIC X(4).
       01  WANTED PIC 9(4).
       01  I PIC S9(4) COMP.
       01  N PIC 9.
       PROCEDURE DIVISION.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 5
               COMPUTE PK (I) = (3 - I) * 10.5
           END-PERFORM
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 4
               COMPUTE BK (I) = I * 3 - 6
           END-PERFORM
           MOVE 40 TO WANTED
           PERFORM IN-ZONED
           MOVE 45 TO WANTED
           PERFORM IN-ZONED
           MOVE 1040 TO WANTED
           PERFORM IN-ZONED
           SEARCH ALL PR AT END DISPLAY 'PACKED NO'
               WHEN PK (PX) = -10.5 SET N TO PX DISPLAY 'PACKED ' N
           END-SEARCH
           SEARCH ALL PR AT END DISPLAY 'PACKED NO'
               WHEN PK (PX) = 10 SET N TO PX DISPLAY 'PACKED ' N
           END-SEARCH
           SEARCH ALL PR AT END DISPLAY 'PACKED NO'
               WHEN PK (PX) = 10.55 SET N TO PX DISPLAY 'PACKED ' N
           END-SEARCH
           SEARCH ALL BR AT END DISPLAY 'BINARY NO'
               WHEN BK (BX) = -3 SET N TO BX DISPLAY 'BINARY ' N
           END-SEARCH
           SEARCH ALL BR AT END DISPLAY 'BINARY NO'
               WHEN BK (BX) = 6 SET N TO BX DISPLAY 'BINARY ' N
           END-SEARCH
           SEARCH ALL TR AT END DISPLAY 'TEXT NO'
               WHEN TK (TX) = 'B' SET N TO TX DISPLAY 'TEXT ' N
           END-SEARCH
           SEARCH ALL TR AT END DISPLAY 'TEXT NO'
               WHEN TK (TX) = 'A' SET N TO TX DISPLAY 'TEXT ' N
           END-SEARCH
           SEARCH ALL TR AT END DISPLAY 'TEXT NO'
               WHEN TK (TX) = 'AB  X' SET N TO TX DISPLAY 'TEXT ' N
           END-SEARCH
           SET N TO TX
           DISPLAY 'STILL ' N
           GOBACK.
       IN-ZONED.
           SEARCH ALL ZR
               AT END DISPLAY 'ZONED NO ' WANTED
               WHEN ZK (ZX) = WANTED
                   DISPLAY 'ZONED ' ZN (ZX)
           END-SEARCH.
