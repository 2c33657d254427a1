      * z/OS Language Environment Runtime Messages, IGZ0230S: a value of
      * XML-CODE that the parser does not take back.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC PIC X(40) VALUE '<a>text</a>'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML PARSE DOC PROCESSING PROCEDURE P
           GOBACK.
       P.
           MOVE 5 TO XML-CODE.
