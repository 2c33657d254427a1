      * Language Reference, "Class condition": NUMERIC by digits and a
      * valid sign for the item's own form; ALPHABETIC is letters and
      * spaces; a class-name of SPECIAL-NAMES.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           CLASS HEX IS '0' THRU '9' 'A' THRU 'F'
           CLASS VOWEL 'A' 'E' 'I' 'O' 'U'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(4).
       01  S PIC S9(3).
       01  SX REDEFINES S PIC X(3).
       01  U PIC 9(3).
       01  UX REDEFINES U PIC X(3).
       01  P PIC S9(3) COMP-3.
       01  PX REDEFINES P PIC X(2).
       01  UP-P PIC 9(3) COMP-3.
       01  UPX REDEFINES UP-P PIC X(2).
       01  L PIC S9(2) LEADING SEPARATE.
       01  LX REDEFINES L PIC X(3).
       PROCEDURE DIVISION.
           MOVE '1234' TO X
           IF X NUMERIC DISPLAY '1 DIGITS'.
           MOVE '12 4' TO X
           IF X IS NOT NUMERIC DISPLAY '2 SPACE'.
           MOVE 'aB c' TO X
           IF X ALPHABETIC AND X NOT ALPHABETIC-UPPER
               DISPLAY '3 ALPHABETIC'.
           IF X IS ALPHABETIC-LOWER DISPLAY 'NO'.
           MOVE 'ab c' TO X
           IF X ALPHABETIC-LOWER DISPLAY '4 LOWER'.
           MOVE 'AB C' TO X
           IF X ALPHABETIC-UPPER DISPLAY '5 UPPER'.
           MOVE 'AB-C' TO X
           IF X NOT ALPHABETIC DISPLAY '6 HYPHEN'.
           MOVE '12FA' TO X
           IF X IS HEX DISPLAY '7 HEX'.
           MOVE '12FG' TO X
           IF X IS NOT HEX DISPLAY '8 NOT HEX'.
           IF X(3:1) VOWEL DISPLAY 'NO'.
           MOVE X'F1F2C3' TO SX
           IF S NUMERIC DISPLAY '9 C SIGN'.
           MOVE X'F1F2D3' TO SX
           IF S NUMERIC DISPLAY '10 D SIGN'.
           MOVE X'F1F2F3' TO SX
           IF S NUMERIC DISPLAY '11 F SIGN'.
           MOVE X'F1C2F3' TO SX
           IF S NOT NUMERIC DISPLAY '12 ZONE'.
           MOVE X'F1F2C3' TO UX
           IF U NOT NUMERIC DISPLAY '13 SIGN IN UNSIGNED'.
           MOVE X'123C' TO PX
           IF P NUMERIC DISPLAY '14 PACKED'.
           MOVE X'1234' TO PX
           IF P NOT NUMERIC DISPLAY '15 NO SIGN'.
           MOVE X'1A3C' TO PX
           IF P NOT NUMERIC DISPLAY '16 BAD DIGIT'.
           MOVE X'123F' TO UPX
           IF UP-P NUMERIC DISPLAY '17 UNSIGNED PACKED'.
           MOVE X'123C' TO UPX
           IF UP-P NOT NUMERIC DISPLAY '18 SIGN IN UNSIGNED PACKED'.
           MOVE '+12' TO LX
           IF L NUMERIC DISPLAY '19 SEPARATE'.
           MOVE ' 12' TO LX
           IF L NOT NUMERIC DISPLAY '20 NO SEPARATE SIGN'.
           GOBACK.
