      * CEE3DLY waits for seconds, CEEDLYM for milliseconds, an hour at
      * most; a time out of range is the condition CEE3QQ: severity 1,
      * message 3930. IGZEDT4 gives the date that ACCEPT FROM DATE
      * YYYYMMDD gives, and nothing behind it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC S9(9) COMP.
       01  FC.
           05  SEVERITY    PIC S9(4) COMP.
           05  MSG-NO      PIC S9(4) COMP.
           05  FILLER      PIC X(8).
       01  BEFORE-IT       PIC 9(8).
       01  TODAY.
           05  TODAY-8     PIC S9(8).
           05  BEHIND      PIC X(4) VALUE 'KEPT'.
       01  AFTER-IT        PIC 9(8).
       PROCEDURE DIVISION.
           MOVE 0 TO N
           CALL 'CEE3DLY' USING N FC
           DISPLAY 'DLY ' SEVERITY ' ' MSG-NO
           MOVE 20 TO N
           CALL 'CEEDLYM' USING N FC
           DISPLAY 'DLYM ' SEVERITY ' ' MSG-NO
           MOVE 3601 TO N
           CALL 'CEE3DLY' USING N FC
           DISPLAY 'DLY ' SEVERITY ' ' MSG-NO
           MOVE 3600001 TO N
           CALL 'CEEDLYM' USING N FC
           DISPLAY 'DLYM ' SEVERITY ' ' MSG-NO
           MOVE -1 TO N
           CALL 'CEE3DLY' USING N OMITTED
           ACCEPT BEFORE-IT FROM DATE YYYYMMDD
           CALL 'IGZEDT4' USING BY REFERENCE TODAY-8
           ACCEPT AFTER-IT FROM DATE YYYYMMDD
           IF TODAY-8 >= BEFORE-IT AND <= AFTER-IT
               DISPLAY 'TODAY ' BEHIND
           END-IF
           GOBACK.
