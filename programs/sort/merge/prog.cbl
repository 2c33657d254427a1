      * Language Reference, "MERGE statement": records of files that are each
      * in order; of equal keys the one of the file named first comes first.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
           SELECT IN-ONE ASSIGN TO INA.
           SELECT IN-TWO ASSIGN TO INB.
           SELECT IN-THREE ASSIGN TO INC.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC.
           05  W-KEY     PIC 9(2).
           05  W-TEXT    PIC X(4).
       FD  IN-ONE.
       01  I1-REC        PIC X(6).
       FD  IN-TWO.
       01  I2-REC        PIC X(6).
       FD  IN-THREE.
       01  I3-REC        PIC X(6).
       WORKING-STORAGE SECTION.
       01  MORE          PIC X VALUE 'Y'.
       PROCEDURE DIVISION.
       MAIN SECTION.
           MERGE WORK ASCENDING W-KEY
               USING IN-ONE IN-TWO IN-THREE
               OUTPUT PROCEDURE SHOW-THEM
           GOBACK.
       SHOW-THEM SECTION.
           PERFORM UNTIL MORE = 'N'
               RETURN WORK AT END MOVE 'N' TO MORE
                   NOT AT END DISPLAY W-REC
               END-RETURN
           END-PERFORM.
