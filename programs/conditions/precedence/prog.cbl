      * Language Reference, "Combined conditions": NOT, then AND, then
      * OR; parentheses first.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T PIC 9 VALUE 1.
           88 T-ON VALUE 1.
       01  F PIC 9 VALUE 0.
           88 F-ON VALUE 1.
       PROCEDURE DIVISION.
           IF T-ON OR T-ON AND F-ON DISPLAY '1'.
           IF (T-ON OR T-ON) AND F-ON DISPLAY 'NO' ELSE DISPLAY '2'.
           IF NOT F-ON AND F-ON DISPLAY 'NO' ELSE DISPLAY '3'.
           IF NOT (F-ON AND F-ON) DISPLAY '4'.
           IF F-ON AND F-ON OR NOT F-ON DISPLAY '5'.
           IF NOT T-ON OR NOT F-ON AND T = 1 DISPLAY '6'.
           IF NOT (T = 1 AND (F = 1 OR F = 0)) DISPLAY 'NO' ELSE
               DISPLAY '7'.
           GOBACK.
