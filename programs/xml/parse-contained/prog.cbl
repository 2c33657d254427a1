      * Language Reference, "XML-TEXT" and the other registers: GLOBAL
      * in the outermost program, so a program that it contains sees
      * them; it cannot parse in turn while that is under way, another
      * program can.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC PIC X(40) VALUE '<a xmlns="urn:u"><b>text</b></a>'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML PARSE DOC PROCESSING PROCEDURE P
           CALL 'SHOWS'
           CALL 'PARSES'
           GOBACK.
       P.
           CALL 'SHOWS'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SHOWS.
       PROCEDURE DIVISION.
           DISPLAY XML-EVENT(1:18) ' [' XML-TEXT '] [' XML-NAMESPACE
               '] ' XML-CODE.
       END PROGRAM SHOWS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PARSES.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC PIC X(20) VALUE '<c>inner</c>'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML PARSE DOC PROCESSING PROCEDURE P
           EXIT PROGRAM.
       P.
           IF XML-TEXT = 'inner' DISPLAY 'PARSED ' XML-TEXT.
       END PROGRAM PARSES.
       END PROGRAM PROG.
