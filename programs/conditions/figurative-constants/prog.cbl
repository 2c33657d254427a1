      * Language Reference, "Figurative constants": ZERO is a number
      * beside a numeric operand and characters beside another; the
      * constant takes the other operand's length.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(3) VALUE '000'.
       01  N PIC 9(3)V9 VALUE 0.
       01  E PIC X(4) VALUE LOW-VALUES.
       01  H PIC X(2) VALUE HIGH-VALUES.
       01  Q PIC X(3) VALUE 'ABA'.
       PROCEDURE DIVISION.
           IF X = ZEROS DISPLAY '1 CHARACTERS'.
           IF N = ZERO DISPLAY '2 NUMBER'.
           IF E = LOW-VALUES AND E < SPACES DISPLAY '3 LOW'.
           IF H = HIGH-VALUE AND H > '99' DISPLAY '4 HIGH'.
           IF Q = ALL 'AB' DISPLAY '5 ALL'.
           IF SPACES < X DISPLAY '6 LEFT SIDE'.
           IF ZERO = N DISPLAY '7 LEFT SIDE'.
           IF QUOTE < Q(1:1) DISPLAY '8 QUOTE'.
           GOBACK.
