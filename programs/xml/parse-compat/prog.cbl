      * Language Reference, "XML-EVENT": the events of XMLPARSE(COMPAT).
      * Names keep their prefixes, references are events of their own,
      * there are no namespaces and no END-OF-INPUT. Programming Guide,
      * "XML PARSE exceptions that do not allow continuation".
       CBL XMLPARSE(COMPAT)
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC.
           05  PIC X(30) VALUE '<p:a xmlns:p="u" b="x&amp;y">'.
           05  PIC X(39) VALUE
               '1&lt;2&#65;3&e;<![CDATA[<]]></p:a>'.
       01  BAD PIC X(10) VALUE '<a><b></a>'.
       01  OPEN-ENDED PIC X(6) VALUE '<a>123'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML PARSE DOC PROCESSING PROCEDURE P
             ON EXCEPTION DISPLAY 'ON EXCEPTION ' XML-CODE
           END-XML
           XML PARSE BAD PROCESSING PROCEDURE P
             ON EXCEPTION DISPLAY 'ON EXCEPTION ' XML-CODE
           END-XML
           XML PARSE OPEN-ENDED PROCESSING PROCEDURE P
             ON EXCEPTION DISPLAY 'ON EXCEPTION ' XML-CODE
           END-XML
           GOBACK.
       P.
           IF XML-EVENT NOT = 'START-OF-DOCUMENT'
               DISPLAY XML-EVENT(1:28) '[' XML-TEXT '] ' XML-CODE
           ELSE
               DISPLAY XML-EVENT(1:28) XML-TEXT(1:3).
