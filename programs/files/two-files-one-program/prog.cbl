      * Language Reference, "READ statement": files are read side by
      * side; each has its own area, status and end. A match of two
      * sequential files.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OLDF ASSIGN TO OLDMAST FILE STATUS S1.
           SELECT TRNF ASSIGN TO UT-S-TRANS FILE STATUS S2.
           SELECT NEWF ASSIGN TO NEWMAST.
       DATA DIVISION.
       FILE SECTION.
       FD  OLDF.
       01  O-REC.
           05 O-KEY PIC X(2).
           05 O-BAL PIC S9(3) COMP-3.
       FD  TRNF.
       01  T-REC.
           05 T-KEY PIC X(2).
           05 T-AMT PIC S9(3) COMP-3.
       FD  NEWF.
       01  N-REC PIC X(4).
       WORKING-STORAGE SECTION.
       01  S1 PIC X(2).
       01  S2 PIC X(2).
       PROCEDURE DIVISION.
       MAIN-PARA.
           OPEN INPUT OLDF TRNF OUTPUT NEWF
           PERFORM READ-OLD
           PERFORM READ-TRN
           PERFORM UNTIL O-KEY = HIGH-VALUES AND T-KEY = HIGH-VALUES
               EVALUATE TRUE
                   WHEN O-KEY = T-KEY
                       ADD T-AMT TO O-BAL
                       PERFORM READ-TRN
                   WHEN O-KEY < T-KEY
                       WRITE N-REC FROM O-REC
                       PERFORM READ-OLD
                   WHEN OTHER
                       DISPLAY 'NO MASTER ' T-KEY
                       PERFORM READ-TRN
               END-EVALUATE
           END-PERFORM
           CLOSE OLDF TRNF NEWF
           DISPLAY S1 S2
           GOBACK.
       READ-OLD.
           READ OLDF AT END MOVE HIGH-VALUES TO O-KEY.
       READ-TRN.
           READ TRNF AT END MOVE HIGH-VALUES TO T-KEY.
