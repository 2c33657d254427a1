      * Language Reference, "WRITE statement", ADVANCING: a name of
      * SPECIAL-NAMES that is a device and no place to print at
      * suppresses spacing, as CSP does.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           SYSOUT IS PRINTER
           CSP IS SAME-LINE
           C12 IS LAST-CHANNEL.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORDING MODE F.
       01  P-LINE PIC X(6).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           WRITE P-LINE FROM 'DEVICE' AFTER ADVANCING PRINTER
           WRITE P-LINE FROM 'CSP' AFTER ADVANCING SAME-LINE
           WRITE P-LINE FROM 'LAST' AFTER ADVANCING LAST-CHANNEL
           CLOSE PRT
           DISPLAY FS
           GOBACK.
