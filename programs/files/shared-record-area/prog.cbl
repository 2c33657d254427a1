      * Language Reference, "FILE SECTION": the record descriptions of
      * one FD are the same area, as with REDEFINES.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT INF ASSIGN TO INF.
       DATA DIVISION.
       FILE SECTION.
       FD  INF RECORDING MODE F.
       01  HEADER.
           05 H-TYPE PIC X.
           05 H-DATE PIC 9(6).
       01  DETAIL-REC.
           05 D-TYPE PIC X.
           05 D-AMOUNT PIC 9(4)V99.
       WORKING-STORAGE SECTION.
       01  SUM-OF PIC 9(5)V99 VALUE 0.
       01  SHOW PIC Z(4)9.99.
       01  EOF-SW PIC 9 VALUE 0.
           88 EOF VALUE 1.
       PROCEDURE DIVISION.
           OPEN INPUT INF
           PERFORM UNTIL EOF
               READ INF AT END SET EOF TO TRUE
               NOT AT END
                   IF H-TYPE = 'H' DISPLAY 'DATE ' H-DATE
                   ELSE ADD D-AMOUNT TO SUM-OF
                   END-IF
               END-READ
           END-PERFORM
           MOVE SUM-OF TO SHOW
           DISPLAY SHOW
           CLOSE INF
           GOBACK.
