      * Programming Guide, "XML GENERATE exceptions": 400 a receiver
      * that is too small, 414 a code page that is not known, 416 a
      * namespace and 419 a prefix that are invalid, 417 characters that
      * XML does not have (also as content, which becomes an element),
      * 418 characters that the code page does not have.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  V.
           03  A PIC XX VALUE 'aa'.
           03  B PIC XX VALUE 'bb'.
       01  W.
           03  C PIC X(3) VALUE X'C100FF'.
           03  D PIC X VALUE 'd'.
       01  EURO PIC X VALUE X'9F'.
       01  SMALL PIC X(16) VALUE ALL '*'.
       01  X PIC X(100).
       01  L PIC 999.
       01  CCSID PIC 9(5) VALUE 4711.
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML GENERATE SMALL FROM V COUNT IN L
             ON EXCEPTION
               DISPLAY 'EXCEPTION ' XML-CODE ' ' L ' ' SMALL
             NOT ON EXCEPTION
               DISPLAY 'FINE'
           END-XML
           XML GENERATE X FROM V COUNT L ENCODING CCSID
           DISPLAY XML-CODE ' ' L
           XML GENERATE X FROM V COUNT L NAMESPACE X'0102'
           DISPLAY XML-CODE ' ' L
           XML GENERATE X FROM V COUNT L NAMESPACE 'urn:x'
             NAMESPACE-PREFIX '#<>'
           DISPLAY XML-CODE ' ' L
           XML GENERATE X FROM W COUNT L
             ON EXCEPTION PERFORM SHOW
             NOT ON EXCEPTION DISPLAY 'FINE'
           END-XML
           XML GENERATE X FROM W COUNT L WITH ATTRIBUTES
           PERFORM SHOW
           XML GENERATE X FROM W COUNT L
             TYPE OF C IS CONTENT D IS CONTENT
           PERFORM SHOW
           XML GENERATE X FROM EURO COUNT L ENCODING 37
           DISPLAY XML-CODE ' ' FUNCTION HEX-OF(X(1:L))
           GOBACK.
       SHOW.
           DISPLAY XML-CODE ' ' X(1:L).
