      * Programming Guide, "Parsing XML documents one segment at a
      * time": END-OF-INPUT, XML-CODE 1 goes on with the next segment;
      * content that goes on has XML-INFORMATION 2. Here the document
      * is UTF-8, and a segment ends within a character and within tags.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WHOLE.
           05  PIC X(24) VALUE
             X'3C613E6361666162C3A92026616D703B203C62206E3D2278'.
           05  PIC X(24) VALUE
             X'223E3C2F623E7A3C2F613E0A202020202020202020202020'.
       01  SEG PIC X(9).
       01  AT-BYTE PIC 99 VALUE 1.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM NEXT-SEG
           XML PARSE SEG ENCODING 1208 PROCESSING PROCEDURE P
             ON EXCEPTION DISPLAY 'EXCEPTION ' XML-CODE
             NOT ON EXCEPTION DISPLAY 'FINE'
           END-XML
           GOBACK.
       NEXT-SEG.
           MOVE WHOLE(AT-BYTE:9) TO SEG
           ADD 9 TO AT-BYTE.
       P.
           DISPLAY XML-EVENT(1:20) XML-INFORMATION ' '
               FUNCTION HEX-OF(XML-TEXT)
           IF XML-EVENT = 'END-OF-INPUT'
               PERFORM NEXT-SEG
               MOVE 1 TO XML-CODE.
