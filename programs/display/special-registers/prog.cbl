      * Language Reference, "Special registers": WHEN-COMPILED is
      * MM/DD/YYhh.mm.ss, SHIFT-OUT and SHIFT-IN are X'0E' and X'0F',
      * TALLY and RETURN-CODE begin at zero, SORT-MESSAGE is SYSOUT.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X.
           05 MM PIC 9(2).
           05 S1 PIC X.
           05 DD PIC 9(2).
           05 S2 PIC X.
           05 YY PIC 9(2).
           05 HH PIC 9(2).
           05 P1 PIC X.
           05 MI PIC 9(2).
           05 P2 PIC X.
           05 SS PIC 9(2).
       PROCEDURE DIVISION.
           MOVE WHEN-COMPILED TO X
           IF S1 = '/' AND S2 = '/' AND P1 = '.' AND P2 = '.'
               DISPLAY 'FORM'.
           IF MM > 0 AND MM < 13 AND DD > 0 AND DD < 32 AND YY > 24
               DISPLAY 'DATE'.
           IF HH < 24 AND MI < 60 AND SS < 60
               DISPLAY 'TIME'.
           IF SHIFT-OUT = X'0E' AND SHIFT-IN = X'0F' DISPLAY 'SHIFTS'.
           DISPLAY TALLY ' ' SORT-MESSAGE '.'
           ADD 3 TO TALLY
           DISPLAY TALLY
           IF RETURN-CODE = 0 DISPLAY 'ZERO'.
           GOBACK.
