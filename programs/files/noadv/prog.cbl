       CBL NOADV
      * Programming Guide, "ADV": under NOADV a record is not made
      * longer: its first byte, which the program leaves free, is where
      * the control character goes. A WRITE without the phrase is AFTER
      * ADVANCING 1 LINE. A file with LINAGE is printed as under ADV, and
      * one without WRITE ... ADVANCING has no control characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT FILE STATUS FS.
           SELECT VAR-PRT ASSIGN TO VARPRT FILE STATUS FS2.
           SELECT LIN ASSIGN TO LIN FILE STATUS FS3.
           SELECT PLAIN ASSIGN TO PLAIN FILE STATUS FS4.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORDING MODE F.
       01  P-LINE.
           05  FILLER PIC X.
           05  P-TEXT PIC X(5).
       FD  VAR-PRT RECORDING MODE V
           RECORD IS VARYING FROM 2 TO 6 DEPENDING ON V-LENGTH.
       01  V-LINE PIC X(6).
       FD  LIN LINAGE IS 3 LINES.
       01  L-LINE PIC X(4).
       FD  PLAIN RECORDING MODE F.
       01  N-LINE PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  FS2 PIC X(2).
       01  FS3 PIC X(2).
       01  FS4 PIC X(2).
       01  V-LENGTH PIC 9(4).
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT VAR-PRT LIN PLAIN
           WRITE P-LINE FROM '?PAGE' AFTER ADVANCING PAGE
           MOVE 'TWO' TO P-TEXT
           WRITE P-LINE AFTER ADVANCING 2 LINES
           WRITE P-LINE FROM '?FIVE' AFTER ADVANCING 5 LINES
           WRITE P-LINE FROM '?BEFO' BEFORE ADVANCING 2 LINES
           WRITE P-LINE FROM '?NONE'
           MOVE 4 TO V-LENGTH
           WRITE V-LINE FROM '?ABC' AFTER ADVANCING 1 LINE
           MOVE 2 TO V-LENGTH
           WRITE V-LINE FROM '?Z' AFTER ADVANCING 3 LINES
           WRITE L-LINE FROM 'LINE'
           WRITE N-LINE FROM '?XYZ'
           CLOSE PRT VAR-PRT LIN PLAIN
           DISPLAY FS ' ' FS2 ' ' FS3 ' ' FS4
           GOBACK.
