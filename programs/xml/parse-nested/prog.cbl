      * Language Reference, "XML PARSE statement", PROCESSING PROCEDURE:
      * a procedure may CALL a program that parses another document; it
      * may PERFORM what lies outside of it, and GO TO there and back.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC PIC X(50) VALUE '<outer><in>1</in><in>22</in></outer>'.
       01  INNER-DOC.
           05  FILLER PIC X(3) VALUE '<n>'.
           05  N-TEXT PIC X(3).
           05  FILLER PIC X(4) VALUE '</n>'.
       01  TOTAL PIC 9(5) VALUE 0.
       01  N PIC 9(3).
       01  DONE PIC X VALUE 'N'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML PARSE DOC PROCESSING PROCEDURE P
           DISPLAY 'TOTAL ' TOTAL ' ' XML-CODE
           GOBACK.
       P.
           IF DONE = 'Y'
               MOVE 'N' TO DONE
               EXIT PARAGRAPH
           END-IF
           EVALUATE XML-EVENT
             WHEN 'START-OF-ELEMENT'
               DISPLAY 'START ' XML-TEXT
             WHEN 'CONTENT-CHARACTERS'
               GO TO CONTENT-P
             WHEN OTHER
               CONTINUE
           END-EVALUATE.
       CONTENT-P.
           MOVE XML-TEXT TO N-TEXT
           MOVE XML-TEXT TO N
           CALL 'INNER' USING INNER-DOC
           DISPLAY 'STILL ' XML-EVENT(1:18) ' ' XML-TEXT
           PERFORM ADD-IT
           MOVE 'Y' TO DONE
           GO TO P.
       ADD-IT.
           ADD N TO TOTAL.
