      * Programming Guide, "Handling XML PARSE exceptions": return code
      * 12 and reason code X'3035' when the tags differ; a procedure
      * that puts -1 into XML-CODE stops the parser; what it leaves
      * there after an exception does not count. The end of the input
      * within a document: return code 4, reason code X'1301'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC PIC X(30).
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE '<msg>Hello</mmsg>' TO DOC
           PERFORM PARSE-IT
           MOVE '<msg><stop/></msg>' TO DOC
           PERFORM PARSE-IT
           MOVE '<msg a="1" a="2"/>' TO DOC
           PERFORM PARSE-IT
           MOVE '<msg>' TO DOC
           PERFORM PARSE-IT
           MOVE '<msg/><msg/>' TO DOC
           PERFORM PARSE-IT
           XML PARSE DOC PROCESSING PROCEDURE P
           DISPLAY 'AFTER IT ' XML-CODE
           GOBACK.
       PARSE-IT.
           XML PARSE DOC PROCESSING PROCEDURE P
             ON EXCEPTION DISPLAY 'ON EXCEPTION ' XML-CODE
             NOT ON EXCEPTION DISPLAY 'NOT ON EXCEPTION'
           END-XML.
       P SECTION.
       P-1.
           DISPLAY XML-EVENT(1:18) ' ' XML-CODE ' ' XML-TEXT
           IF XML-TEXT = 'stop'
               MOVE -1 TO XML-CODE
               EXIT SECTION.
       P-2.
           IF XML-EVENT = 'EXCEPTION'
               MOVE 0 TO XML-CODE.
