      * Language Reference, "SORT statement", KEY phrase: an external
      * floating-point key is compared as characters. In EBCDIC a plus
      * sign comes before a minus sign, and both before the digits.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC.
           05  W-KEY     PIC +9.9E+99.
           05  W-NAME    PIC X.
       WORKING-STORAGE SECTION.
       01  T.
           05  E OCCURS 3 ASCENDING KEY K.
               10  K PIC -9.9E-99.
               10  N PIC X.
       PROCEDURE DIVISION.
       MAIN SECTION.
           SORT WORK ASCENDING W-KEY
               INPUT PROCEDURE FILL-IT OUTPUT PROCEDURE SHOW-IT
           SORT WORK DESCENDING W-KEY
               INPUT PROCEDURE FILL-IT OUTPUT PROCEDURE SHOW-IT
           MOVE 20 TO K(1) MOVE 'A' TO N(1)
           MOVE 1500 TO K(2) MOVE 'B' TO N(2)
           MOVE -1 TO K(3) MOVE 'C' TO N(3)
           SORT E
           DISPLAY N(1) N(2) N(3)
           GOBACK.
       FILL-IT SECTION.
           MOVE 20 TO W-KEY MOVE 'A' TO W-NAME RELEASE W-REC
           MOVE 1500 TO W-KEY MOVE 'B' TO W-NAME RELEASE W-REC
           MOVE -1 TO W-KEY MOVE 'C' TO W-NAME RELEASE W-REC
           MOVE 0.015 TO W-KEY MOVE 'D' TO W-NAME RELEASE W-REC.
       SHOW-IT SECTION.
           PERFORM 4 TIMES
               RETURN WORK AT END DISPLAY 'SHORT' END-RETURN
               DISPLAY W-NAME ' ' W-KEY
           END-PERFORM
           DISPLAY '.'.
