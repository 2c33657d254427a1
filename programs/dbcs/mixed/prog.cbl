      * Programming Guide, "Coding for use of DBCS support", "Using DBCS
      * literals": in alphanumeric data double bytes stand between the
      * shift codes X'0E' and X'0F', which count as bytes; an
      * alphanumeric literal is processed byte by byte.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(12) VALUE 'A中国B'.
       01  Y PIC X(4) VALUE SPACES.
       01  余额 PIC S9(5)V99 COMP-3 VALUE 12.34.
       01  R.
           05  SO PIC X.
           05  G PIC G(2) DISPLAY-1.
           05  SI PIC X.
       01  T PIC 99 VALUE 0.
       PROCEDURE DIVISION.
       计算利息.
           DISPLAY FUNCTION HEX-OF(X)
           DISPLAY X '|' UPON CONSOLE
           DISPLAY '客户: 中国银行' '.'
           MOVE 'X中' TO Y
           DISPLAY FUNCTION HEX-OF(Y)
           MOVE SHIFT-OUT TO SO
           MOVE G'银行' TO G
           MOVE SHIFT-IN TO SI
           DISPLAY R
           INSPECT X TALLYING T FOR ALL '国'
           DISPLAY T
           ADD 1 TO 余额
           IF X = 'A中国B' AND 余额 = 13.34 DISPLAY '相等'.
           IF FUNCTION LENGTH('中') = 4 DISPLAY 'FOUR BYTES'.
      * Only the page 1388 has this character (U+9555).
           DISPLAY FUNCTION HEX-OF(G'镕').
           GOBACK.
