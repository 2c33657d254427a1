       CBL CODEPAGE(1388)
      * Language Reference, "XML GENERATE statement" and "JSON GENERATE
      * statement": DBCS items become their characters; the spaces that
      * fill them up are double bytes. The hexadecimal digits are those
      * of the documents in UTF-8.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC PIC X(80).
       01  N PIC 9(5).
       01  R.
           05  A PIC G(4) DISPLAY-1 VALUE G'中文'.
           05  B PIC G(2) DISPLAY-1 VALUE SPACE.
           05  C PIC X(6) VALUE '中'.
       PROCEDURE DIVISION.
           XML GENERATE DOC FROM R COUNT IN N ENCODING 1208
             SUPPRESS B WHEN SPACE
           END-XML
           DISPLAY N
           DISPLAY FUNCTION HEX-OF(DOC(1:N))
           JSON GENERATE DOC FROM R COUNT IN N
             SUPPRESS B
           END-JSON
           DISPLAY N
           DISPLAY FUNCTION HEX-OF(DOC(1:N))
           GOBACK.
