      * Programming Guide, "JSON GENERATE exceptions": a receiver that
      * is too small, JSON-CODE 1; COUNT has what was generated. Control
      * characters as escape sequences, NEXT LINE as one of IBM's own
      * (Language Reference, "JSON PARSE statement", identifier-1).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  V.
           05  A PIC XX VALUE 'aa'.
           05  B PIC XX VALUE 'bb'.
       01  C.
           05  D PIC X(11) VALUE X'7FE01525051600610C0D1F'.
       01  SMALL PIC X(16) VALUE ALL '*'.
       01  J PIC X(80).
       01  L PIC 999.
       PROCEDURE DIVISION.
           JSON GENERATE SMALL FROM V COUNT IN L ENCODING 1140
             ON EXCEPTION
               DISPLAY 'EXCEPTION ' JSON-CODE ' ' L ' ' SMALL
             NOT ON EXCEPTION
               DISPLAY 'FINE'
           END-JSON
           JSON GENERATE SMALL FROM B COUNT IN L ENCODING 1140
             NOT ON EXCEPTION
               DISPLAY 'FINE ' JSON-CODE ' ' L ' ' SMALL
           END-JSON
           JSON GENERATE SMALL FROM V
           IF JSON-CODE = 1 DISPLAY 'TOO SMALL'.
           JSON GENERATE J FROM C COUNT IN L ENCODING 1140
           DISPLAY J(1:L)
           GOBACK.
