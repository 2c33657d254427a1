      * Language Reference, "XML PARSE statement": identifier-1 of
      * category national; RETURNING NATIONAL; "XML-NTEXT",
      * "XML-NNAMESPACE", "XML-NNAMESPACE-PREFIX": one of the two
      * registers of a kind holds the text, the other one is empty.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  NAT-DOC PIC N(60) VALUE
           N'<p:a xmlns:p="urn:é">Zo&#xEB; €</p:a>'.
       01  EBC-DOC PIC X(40) VALUE '<b k="v">text</b>'.
       01  UTF8-DOC PIC X(20).
       01  W PIC N(20).
       01  L1 PIC 9(3).
       01  L2 PIC 9(3).
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML PARSE NAT-DOC PROCESSING PROCEDURE SHOW
             NOT ON EXCEPTION DISPLAY 'FINE'
           END-XML
           DISPLAY '----'
           XML PARSE EBC-DOC RETURNING NATIONAL
             PROCESSING PROCEDURE SHOW
           END-XML
           DISPLAY '----'
           XML PARSE EBC-DOC PROCESSING PROCEDURE SHOW
           END-XML
           DISPLAY '----'
           MOVE X'3C643EC3A97A3C2F643E' TO UTF8-DOC
           XML PARSE UTF8-DOC(1:10) WITH ENCODING 1208
             RETURNING NATIONAL PROCESSING PROCEDURE SHOW
           END-XML
           COMPUTE L1 = FUNCTION LENGTH(XML-NTEXT)
           DISPLAY 'AFTERWARDS ' L1
           GOBACK.
       SHOW.
           MOVE FUNCTION LENGTH(XML-TEXT) TO L1
           MOVE FUNCTION LENGTH(XML-NTEXT) TO L2
           DISPLAY XML-EVENT(1:22) L1 ' ' L2 ' [' XML-TEXT '] ['
               XML-NTEXT '] [' XML-NNAMESPACE-PREFIX '] ['
               XML-NNAMESPACE ']' UPON CONSOLE
           IF XML-EVENT = 'CONTENT-CHARACTERS'
               MOVE XML-NTEXT TO W
               DISPLAY FUNCTION HEX-OF(XML-NTEXT) ' [' W(1:6) ']'
                   UPON CONSOLE
               IF L2 > 2 DISPLAY XML-NTEXT(2:2) UPON CONSOLE END-IF
           END-IF.
