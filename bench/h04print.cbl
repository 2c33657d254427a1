       IDENTIFICATION DIVISION.
       PROGRAM-ID. H04PRINT.
      *------------------------------------------------------------
      * A REPORT LINE: CORRESPONDING MOVES, EDITING, DE-EDITING.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I                        PIC S9(9) COMP.
       01  SEED                     PIC S9(9) COMP VALUE 31.
       01  QUOTIENT                 PIC S9(9) COMP.
       01  POSTING.
           05  ACCOUNT              PIC 9(9).
           05  HOLDER               PIC X(24).
           05  AMOUNT               PIC S9(9)V99 COMP-3.
           05  BOOKED               PIC 9(8).
           05  KIND                 PIC XX.
       01  ARCHIVED.
           05  KIND                 PIC X(4).
           05  BOOKED               PIC 9(8) COMP-3.
           05  AMOUNT               PIC S9(11)V99 COMP-3.
           05  HOLDER               PIC X(30).
           05  ACCOUNT              PIC S9(11) COMP-3.
       01  PRINT-LINE.
           05  ACCOUNT              PIC 999B999B999.
           05  FILLER               PIC X VALUE SPACE.
           05  HOLDER               PIC X(20).
           05  FILLER               PIC X VALUE SPACE.
           05  AMOUNT               PIC Z,ZZZ,ZZ9.99-.
           05  FILLER               PIC X VALUE SPACE.
           05  BOOKED               PIC 9999/99/99.
           05  FILLER               PIC X VALUE SPACE.
           05  KIND                 PIC XX.
       01  KEPT-LINE                PIC X(80).
       01  CHEQUE                   PIC $***,**9.99.
       01  SHORT-FORM               PIC +(6)9.
       01  READ-BACK                PIC S9(9)V99.
       01  SUM-BACK                 PIC S9(15)V99 COMP-3 VALUE 0.
       01  NEGATIVES                PIC S9(9) COMP VALUE 0.
       01  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           MOVE 'ERIKA MUSTERFRAU' TO HOLDER OF POSTING
           PERFORM ONE-LINE VARYING I FROM 1 BY 1 UNTIL I > 1200000
           COMPUTE SHOWN = SUM-BACK * 100
           DISPLAY 'H04 SUM      ' SHOWN
           MOVE NEGATIVES TO SHOWN
           DISPLAY 'H04 NEGATIVE ' SHOWN
           DISPLAY 'H04 LINE     ' KEPT-LINE (1:62)
           DISPLAY 'H04 CHEQUE   ' CHEQUE ' ' SHORT-FORM
           STOP RUN.
       ONE-LINE.
           COMPUTE SEED = SEED * 997 + 331
           DIVIDE SEED BY 999983 GIVING QUOTIENT REMAINDER SEED
           COMPUTE ACCOUNT OF POSTING = 100000000 + SEED
           COMPUTE AMOUNT OF POSTING = (SEED - 350000) / 10
           COMPUTE BOOKED OF POSTING = 20260101 + SEED
           IF SEED > 500000
               MOVE 'DR' TO KIND OF POSTING
           ELSE
               MOVE 'CR' TO KIND OF POSTING
           END-IF
           MOVE CORRESPONDING POSTING TO ARCHIVED
           MOVE CORRESPONDING ARCHIVED TO PRINT-LINE
           MOVE PRINT-LINE TO KEPT-LINE
           MOVE AMOUNT OF ARCHIVED TO CHEQUE SHORT-FORM
           MOVE AMOUNT OF PRINT-LINE TO READ-BACK
           IF READ-BACK NEGATIVE
               ADD 1 TO NEGATIVES
               SUBTRACT READ-BACK FROM SUM-BACK
           ELSE
               ADD READ-BACK TO SUM-BACK
           END-IF.
