      * Language Reference, "JSON GENERATE statement"; Programming
      * Guide, "Producing JSON output", whose second example this
      * begins with. Names are spelt as their entries have them, also
      * through COPY REPLACING; the document is UTF-8 unless ENCODING
      * says otherwise; what is behind it in the receiver stays.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  GRP.
           05  Ac-No     PIC AA9999 VALUE 'SX1234'.
           05  More.
               10  Stuff PIC S99V9 OCCURS 2.
           05  SSN       PIC 999/99/9999 VALUE '987-65-4321'.
       01  customer.
           COPY FIELDS REPLACING ==:TAG:== BY ==firstName==
                                 LEADING ==old== BY ==newest==.
       01  D             PIC X(80) VALUE ALL '*'.
       01  I             PIC 99 BINARY.
       PROCEDURE DIVISION.
           MOVE 7.8 TO STUFF(1)
           MOVE -9 TO STUFF(2)
           JSON GENERATE D FROM GRP COUNT IN I
             ENCODING 1140
             NAME OF STUFF IS 'Value'
             SUPPRESS SSN
           END-JSON
           DISPLAY JSON-CODE ' ' I
           DISPLAY D '|'
           JSON GENERATE D FROM CUSTOMER COUNT I ENCODING 1140
               ON EXCEPTION DISPLAY 'EXCEPTION'
               NOT ON EXCEPTION DISPLAY D(1:I)
           END-JSON
           MOVE SPACES TO D
           JSON GENERATE D FROM AC-NO
           DISPLAY FUNCTION HEX-OF(D(1:20))
           GOBACK.
