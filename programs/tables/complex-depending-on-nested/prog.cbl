      * Language Reference, appendix "Complex OCCURS DEPENDING ON": a
      * table of variable size within a table; its elements are as long
      * as they are now, and an index is set by that length.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  REC.
           05  NI        PIC 9.
           05  NJ        PIC 9.
           05  ROW       OCCURS 1 TO 3 DEPENDING ON NI INDEXED BY IX.
               10  CELL  PIC X OCCURS 1 TO 4 DEPENDING ON NJ
                         INDEXED BY JX.
               10  TOT   PIC 9.
           05  FOOT      PIC XX.
       01  K             PIC 99.
       LINKAGE SECTION.
       01  RAW           PIC X(16).
       PROCEDURE DIVISION.
           SET ADDRESS OF RAW TO ADDRESS OF REC
           MOVE ALL '.' TO RAW
           MOVE 2 TO NI
           MOVE 3 TO NJ
           MOVE 'abc1' TO ROW(1)
           MOVE 'def2' TO ROW(2)
           MOVE 'ZZ' TO FOOT
           DISPLAY RAW
           SET IX TO 2
           SET JX TO 3
           DISPLAY CELL(IX JX) CELL(1 JX) CELL(IX 1) TOT(IX)
           SET IX DOWN BY 1
           DISPLAY CELL(IX JX) TOT(IX)
           SEARCH ROW
               AT END DISPLAY 'NONE'
               WHEN TOT(IX) = 2
                   SET K TO IX
                   DISPLAY K
           END-SEARCH
           PERFORM VARYING IX FROM 1 BY 1 UNTIL IX > NI
               DISPLAY ROW(IX)
           END-PERFORM
           MOVE LENGTH OF ROW TO K
           DISPLAY K
           INITIALIZE ROW(1)
           DISPLAY RAW
           MOVE 1 TO NJ
           DISPLAY FOOT
           MOVE LENGTH OF REC TO K
           DISPLAY K
           GOBACK.
