      * Language Reference, "XML PARSE statement", PROCESSING PROCEDURE:
      * GOBACK in it cannot leave the program.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC PIC X(40) VALUE '<a>text</a>'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML PARSE DOC PROCESSING PROCEDURE P
           DISPLAY 'NOT REACHED'
           GOBACK.
       P.
           DISPLAY XML-EVENT
           IF XML-EVENT = 'START-OF-ELEMENT' GOBACK.
