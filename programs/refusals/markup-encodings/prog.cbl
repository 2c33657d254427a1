       CBL XMLPARSE(COMPAT)
      * Language Reference, "XML GENERATE statement", "XML PARSE
      * statement", "JSON PARSE statement": which encodings go with which
      * items.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X-DOC PIC X(100).
       01  N-DOC PIC N(100).
       01  U-DOC PIC U(100).
       01  E-DOC PIC NN/NN.
       01  R.
           05  N PIC N(4).
       01  D.
           05  G PIC G(4) DISPLAY-1.
       01  V.
           05  V1 PIC U(4).
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML GENERATE X-DOC FROM R
           XML GENERATE X-DOC FROM R ENCODING 1208
           XML GENERATE N-DOC FROM R ENCODING 1208
           XML GENERATE U-DOC FROM R
           XML GENERATE N-DOC FROM V
           JSON GENERATE U-DOC FROM R ENCODING 1200
           JSON GENERATE N-DOC FROM R ENCODING FROM CODEPAGE
           JSON GENERATE E-DOC FROM R
           JSON PARSE X-DOC INTO D
           XML PARSE X-DOC RETURNING NATIONAL
             PROCESSING PROCEDURE EVENTS
           END-XML
           GOBACK.
       EVENTS.
           CONTINUE.
