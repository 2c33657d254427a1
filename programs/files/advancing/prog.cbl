      * Language Reference, "WRITE statement", AFTER ADVANCING, and
      * Programming Guide, "ADV": each record of a print file has an
      * ANSI control character in front: blank 1 line, 0 two, - three, +
      * none, 1 a new page.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           C01 IS TOP-OF-FORM.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORDING MODE F.
       01  P-LINE PIC X(6).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  N PIC 9 VALUE 2.
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           WRITE P-LINE FROM 'PAGE' AFTER ADVANCING PAGE
           WRITE P-LINE FROM 'ONE' AFTER ADVANCING 1 LINE
           WRITE P-LINE FROM 'TWO' AFTER ADVANCING N LINES
           WRITE P-LINE FROM 'THREE' AFTER 3
           WRITE P-LINE FROM 'ZERO' AFTER ADVANCING 0 LINES
           WRITE P-LINE FROM 'TOP' AFTER ADVANCING TOP-OF-FORM
           WRITE P-LINE FROM 'NONE'
           CLOSE PRT
           DISPLAY FS
           GOBACK.
