       CBL VLR(COMPAT)
      * Programming Guide, "VLR": under COMPAT a record that is shorter
      * than any the program describes is read with status 00, under
      * STANDARD with 04.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OUTF ASSIGN TO DATA1 FILE STATUS FS.
           SELECT INF ASSIGN TO DATA1 FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  OUTF RECORDING MODE V.
       01  OUT-SHORT PIC X(4).
       01  OUT-LONG PIC X(20).
       FD  INF RECORDING MODE V.
       01  IN-SHORT PIC X(10).
       01  IN-LONG PIC X(20).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT OUTF
           MOVE 'FOUR' TO OUT-SHORT
           WRITE OUT-SHORT
           MOVE ALL 'L' TO OUT-LONG
           WRITE OUT-LONG
           CLOSE OUTF
           OPEN INPUT INF
           READ INF
           DISPLAY FS ' ' IN-SHORT(1:4)
           READ INF
           DISPLAY FS ' ' IN-LONG
           CLOSE INF
           GOBACK.
