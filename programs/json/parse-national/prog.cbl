      * Language Reference, "JSON PARSE statement": identifier-1 of
      * category national or UTF-8, and alphanumeric with ENCODING;
      * national and UTF-8 receivers, filled as MOVE does.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  NAT-DOC PIC N(200).
       01  UTF-DOC PIC U(80).
       01  EBC-DOC PIC X(80) VALUE '{"R":{"Name":"EBCDIC","Count":7}}'.
       01  CCSID PIC 9(5) BINARY VALUE 1140.
       01  R.
           05  Name    PIC N(6).
           05  Right-N PIC N(5) JUSTIFIED.
           05  City    PIC U(4).
           05  Bytes   PIC U BYTE-LENGTH 6.
           05  Amount  PIC S9(3)V99 USAGE NATIONAL
                       SIGN LEADING SEPARATE.
           05  Cnt     PIC 9(3) USAGE NATIONAL.
           05  Edited  PIC ZZ9.9 USAGE NATIONAL.
           05  Slashed PIC NN/NN.
           05  Plain   PIC X(4).
       PROCEDURE DIVISION.
           MOVE ALL N'-' TO Name Right-N
           MOVE SPACE TO NAT-DOC
           STRING N'{"R":{"Name":"Zo\u00eb\u20ac","Right-N":"abcdefg",'
               N'"City":"M\u00e1l\u00f6!","Bytes":"\u00e9\u00e9",'
               N'"Amount":-7.25,"Count":42,"Edited":5.5,'
               N'"Slashed":"wxyz","Plain":"\u20ac1"}}'
             DELIMITED BY SIZE INTO NAT-DOC
           JSON PARSE NAT-DOC INTO R NAME OF Cnt IS 'Count'
           END-JSON
           PERFORM SHOW
           MOVE U'{"R":{"Name":"é","Plain":"x","Amount":12345}}'
             TO UTF-DOC
           JSON PARSE UTF-DOC INTO R END-JSON
           PERFORM SHOW
           JSON PARSE EBC-DOC INTO R ENCODING FROM CODEPAGE
             NAME OF Cnt IS 'Count'
           END-JSON
           PERFORM SHOW
           JSON PARSE EBC-DOC INTO R ENCODING CCSID
             NAME OF Cnt IS 'Count'
           END-JSON
           DISPLAY 'CODE ' JSON-CODE
           MOVE 1200 TO CCSID
           JSON PARSE EBC-DOC INTO R ENCODING CCSID
             ON EXCEPTION DISPLAY 'EXCEPTION ' JSON-CODE
           END-JSON
           GOBACK.
       SHOW.
           DISPLAY '[' Name '] [' Right-N '] [' Amount '] [' Cnt '] ['
               Edited '] [' Slashed '] [' Plain ']' UPON CONSOLE
           DISPLAY '[' FUNCTION DISPLAY-OF(City) '] ['
               FUNCTION HEX-OF(Bytes) ']'
           DISPLAY 'CODE ' JSON-CODE ' STATUS ' JSON-STATUS.
