      * Language Reference, "XML GENERATE statement": identifier-1 of
      * category national; ENCODING; national and numeric national
      * items; COUNT in encoding units. Programming Guide, "XML GENERATE
      * exceptions": 400, 415, 417.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  NAT-DOC PIC N(300).
       01  NAT-SHORT PIC N(20).
       01  UTF8-DOC PIC X(300).
       01  N PIC 9(5).
       01  CCSID PIC 9(5) BINARY.
       01  URI PIC N(20) VALUE N'urn:é'.
       01  Rec.
           05  Name    PIC N(8) VALUE N'<Zoë>'.
           05  City    PIC N(6) VALUE N'Málö'.
           05  Amount  PIC S9(5)V99 USAGE NATIONAL
                       SIGN TRAILING SEPARATE VALUE -12.5.
           05  Edited  PIC ZZ9.9 USAGE NATIONAL.
           05  Dropped PIC N(3) VALUE SPACE.
       01  Ill.
           05  Bad PIC N(2) VALUE NX'00010041'.
       PROCEDURE DIVISION.
           MOVE 3.5 TO Edited
           XML GENERATE NAT-DOC FROM Rec COUNT IN N
             XML-DECLARATION
             SUPPRESS Dropped WHEN SPACE
           END-XML
           DISPLAY NAT-DOC(1:N) UPON CONSOLE
           DISPLAY 'COUNT ' N ' CODE ' XML-CODE
           XML GENERATE UTF8-DOC FROM Rec COUNT IN N
             ENCODING 1208
             NAMESPACE URI NAMESPACE-PREFIX N'p'
             NAME OF Name IS N'Näme'
             TYPE OF City IS ATTRIBUTE
             SUPPRESS EVERY NONNUMERIC WHEN SPACE
           END-XML
           DISPLAY FUNCTION DISPLAY-OF(
             FUNCTION NATIONAL-OF(UTF8-DOC(1:N) 1208))
           DISPLAY 'COUNT ' N ' CODE ' XML-CODE
           XML GENERATE NAT-DOC FROM Ill COUNT IN N
             ON EXCEPTION DISPLAY 'EXCEPTION ' XML-CODE
           END-XML
           DISPLAY NAT-DOC(1:N) UPON CONSOLE
           XML GENERATE NAT-SHORT FROM Rec COUNT IN N
             ON EXCEPTION DISPLAY 'EXCEPTION ' XML-CODE
           END-XML
           DISPLAY NAT-SHORT(1:N) ' ' N UPON CONSOLE
           MOVE 1208 TO CCSID
           XML GENERATE NAT-DOC FROM Rec ENCODING CCSID
             ON EXCEPTION DISPLAY 'EXCEPTION ' XML-CODE
           END-XML
           MOVE 1200 TO CCSID
           XML GENERATE NAT-DOC FROM Rec ENCODING CCSID
             NOT ON EXCEPTION DISPLAY 'FINE ' XML-CODE
           END-XML
           GOBACK.
