      * Dynamic-length items in JSON and XML statements: as the document
      * and as what is in it (Language Reference, "JSON GENERATE
      * statement", "JSON PARSE statement", "XML GENERATE statement").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  PERSON.
           02 NAME PIC X DYNAMIC LIMIT 8.
           02 AGE PIC 9(3).
           02 NOTE PIC X DYNAMIC OCCURS 2.
       01  DOC PIC X DYNAMIC LENGTH.
       01  SMALL PIC X DYNAMIC LIMIT 20.
       01  U PIC U DYNAMIC.
       77  C PIC 9(4).
       77  T PIC X(80).
       PROCEDURE DIVISION.
           MOVE 'MEIER' TO NAME.
           MOVE 42 TO AGE.
           MOVE 'a longer remark' TO NOTE(2).
           JSON GENERATE U FROM PERSON COUNT C.
           DISPLAY FUNCTION DISPLAY-OF(FUNCTION NATIONAL-OF(U)).
           DISPLAY C ' ' LENGTH OF U.
           JSON GENERATE DOC FROM PERSON ENCODING 1140
             SUPPRESS EVERY NONNUMERIC WHEN SPACES
           END-JSON.
           DISPLAY DOC.
           DISPLAY JSON-CODE ' ' LENGTH OF DOC.
      *    Whole pieces up to LIMIT.
           JSON GENERATE SMALL FROM PERSON COUNT C ENCODING 1140
             ON EXCEPTION DISPLAY 'EXCEPTION ' JSON-CODE
           END-JSON.
           DISPLAY SMALL.
           DISPLAY C ' ' LENGTH OF SMALL.
      *    A document of another length makes it another length.
           MOVE 'X' TO NAME.
           INITIALIZE NOTE(2).
           JSON GENERATE DOC FROM PERSON ENCODING 1140.
           DISPLAY DOC.
           DISPLAY LENGTH OF DOC.
           JSON GENERATE DOC FROM NAME ENCODING 1140.
           DISPLAY DOC.
      *    And back.
           MOVE '{"PERSON":{"NAME":"SCHNEIDER","AGE":7,"NOTE":["",12]}}'
             TO T.
           JSON PARSE T INTO PERSON ENCODING 1140.
           DISPLAY JSON-CODE ' ' JSON-STATUS.
           DISPLAY '[' NAME '] ' AGE ' [' NOTE(1) '][' NOTE(2) ']'.
           MOVE '{"NAME":"HUBER","AGE":8,"NOTE":["one","two"]}' TO T.
           JSON PARSE T INTO PERSON ENCODING 1140
             NAME PERSON IS OMITTED
           END-JSON.
           DISPLAY JSON-CODE ' ' JSON-STATUS.
           DISPLAY '[' NAME '] ' AGE ' [' NOTE(1) '][' NOTE(2) ']'.
      *    XML.
           XML GENERATE DOC FROM PERSON COUNT C WITH ATTRIBUTES.
           DISPLAY DOC.
           DISPLAY XML-CODE ' ' C ' ' LENGTH OF DOC.
           MOVE DOC TO T.
           XML PARSE T PROCESSING PROCEDURE EVENTS.
           GOBACK.
       EVENTS.
           IF XML-EVENT = 'CONTENT-CHARACTERS'
             MOVE XML-TEXT TO SMALL
             DISPLAY '[' SMALL ']'
           END-IF.
