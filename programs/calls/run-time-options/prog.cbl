      * What stands behind the last slash of PARM is Language Environment's:
      * UPSI sets the switches.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           UPSI-0 ON STATUS IS ZERO-ON
           UPSI-1 OFF STATUS IS ONE-OFF
           UPSI-2 ON STATUS IS TWO-ON.
       DATA DIVISION.
       LINKAGE SECTION.
       01  PARM.
           05  L           PIC S9(4) COMP.
           05  T           PIC X(20).
       PROCEDURE DIVISION USING PARM.
           DISPLAY L ' ' T(1:L)
           IF ZERO-ON DISPLAY 'UPSI-0' END-IF
           IF ONE-OFF DISPLAY 'NOT UPSI-1' END-IF
           IF TWO-ON DISPLAY 'UPSI-2' END-IF
           GOBACK.
