      * Programming Guide, "Example: parsing a simple document"; then
      * every event of XMLPARSE(XMLSS): Language Reference, "XML-EVENT",
      * "XML-NAMESPACE", "XML-NAMESPACE-PREFIX", "XML-INFORMATION".
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  MSG PIC X(80) VALUE
           '<?xml version="1.0"?><msg type="short">Hello, World!</msg>'.
       01  DOC.
           05  PIC X(20) VALUE '<?xml version=''1.0'''.
           05  PIC X(40) VALUE
               'encoding="IBM-1140" standalone="no"?>'.
           05  PIC X(60) VALUE
               '<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY e "an entity">]>'.
           05  PIC X(60) VALUE
               '<!-- note --><?go  there now ?><a xmlns="urn:d" '.
           05  PIC X(60) VALUE
               'xmlns:p="urn:p" x="1 &lt; &#50;" p:y=''"''><p:b/>'.
           05  PIC X(60) VALUE
               'T &amp; &#65;&e;<c xmlns="" z="">&unknown;</c>'.
           05  PIC X(60) VALUE
               '<![CDATA[<x> & ]]]></a>'.
       01  N PIC 9(5).
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML PARSE MSG PROCESSING PROCEDURE SHOW
           END-XML
           DISPLAY 'CODE ' XML-CODE
           DISPLAY '----'
           XML PARSE DOC PROCESSING PROCEDURE IS SHOW THRU SHOW-END
             ON EXCEPTION DISPLAY 'EXCEPTION ' XML-CODE
             NOT ON EXCEPTION DISPLAY 'FINE'
           END-XML
           COMPUTE N = FUNCTION LENGTH(XML-TEXT)
           DISPLAY 'AFTERWARDS ' N
           GOBACK.
       SHOW.
           MOVE FUNCTION LENGTH(XML-TEXT) TO N
           DISPLAY XML-EVENT(1:23) N ' [' XML-TEXT '] ['
               XML-NAMESPACE-PREFIX '] [' XML-NAMESPACE '] '
               XML-INFORMATION.
       SHOW-END.
           IF XML-EVENT = 'CONTENT-CHARACTERS' AND XML-TEXT(1:2) = 'T '
               DISPLAY 'LONG'.
