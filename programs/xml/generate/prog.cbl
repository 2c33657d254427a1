      * Language Reference, "XML GENERATE statement": names as their
      * entries spell them, numbers and text converted and trimmed as
      * JSON GENERATE does it, references for the five characters of
      * markup; declaration, encoding, attributes, namespace.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Person.
           05  first-Name  PIC X(8) VALUE 'Ada'.
           05  Address-1.
               10  Street  PIC X(13) VALUE '1 <Main> & ''"'.
               10  Nr      PIC S9(3)V9 VALUE -7.5.
           05  FILLER      PIC X VALUE '?'.
           05  tel         PIC 9(4) OCCURS 2.
           05  3D          PIC X VALUE ' '.
           05  Xml-Flag    PIC X VALUE 'x'.
           05  Alike REDEFINES Xml-Flag PIC X.
       01  Uri             PIC X(30) VALUE 'http://example.org/a?b&c'.
       01  Pre             PIC X(5) VALUE 'p'.
       01  X               PIC X(400).
       01  L               PIC 999.
       01  CCSID           PIC 9(5) VALUE 1208.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE 12 TO TEL(1) MOVE 345 TO TEL(2)
           XML GENERATE X FROM PERSON COUNT IN L
             NOT ON EXCEPTION PERFORM SHOW
           END-XML
           XML GENERATE X FROM PERSON COUNT L
             WITH XML-DECLARATION WITH ATTRIBUTES
           PERFORM SHOW
           XML GENERATE X FROM PERSON COUNT L
             NAMESPACE IS URI NAMESPACE-PREFIX IS PRE
             NAME OF PERSON IS 'who' TEL 'phone'
             TYPE OF FIRST-NAME IS ATTRIBUTE
               STREET IS CONTENT NR IS CONTENT
           PERFORM SHOW
           XML GENERATE X FROM ADDRESS-1 COUNT L
             NAMESPACE 'urn:x'
           PERFORM SHOW
           XML GENERATE X FROM TEL(2) COUNT L
           PERFORM SHOW
           MOVE SPACES TO X
           XML GENERATE X FROM 3D COUNT L ENCODING CCSID
             XML-DECLARATION
           DISPLAY XML-CODE ' ' L ' ' FUNCTION HEX-OF(X(1:10))
           GOBACK.
       SHOW.
           DISPLAY XML-CODE ' ' X(1:L).
