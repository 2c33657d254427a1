       IDENTIFICATION DIVISION.
       PROGRAM-ID. HELLO.
      * DISPLAY shows its operands one after the other on one line
      * (Language Reference, "DISPLAY statement").
       PROCEDURE DIVISION.
           DISPLAY 'HELLO, ' 'HARBOUR'
           GOBACK.
