      * z/Architecture Principles of Operation, "Data exception": spaces
      * are no packed number. The report names program, paragraph, line,
      * item and bytes; what was displayed before stays.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  FILLER PIC X(100).
       01  G.
           05 WS-NAME PIC X(18) VALUE 'SMITH'.
           05 WS-RATE PIC S9(5)V99 COMP-3.
       01  WS-INTEREST PIC S9(7)V99 COMP-3 VALUE 0.
       PROCEDURE DIVISION.
       0100-MAIN.
           MOVE SPACES TO G
           DISPLAY 'BEFORE'
           PERFORM 2100-INTEREST
           DISPLAY 'NOT REACHED'
           GOBACK.
       2100-INTEREST.
           ADD 1 TO WS-INTEREST
           COMPUTE WS-INTEREST = WS-INTEREST + WS-RATE * 2.
