      * Language Reference, "Operation of JSON PARSE": values are
      * assigned as MOVE assigns literals; SIZE ERROR and lost
      * characters are JSON-STATUS 128 and 256, a value that MOVE does
      * not take is JSON-CODE 104. The text is UTF-8 here.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  A PIC X(4).
           05  B PIC X(4) JUSTIFIED RIGHT.
           05  C PIC XBXX.
           05  D PIC 9(3)V99.
           05  E PIC S9(3) PACKED-DECIMAL.
           05  F PIC S9(4) BINARY.
           05  G PIC S9(4) COMP-5.
           05  H PIC ZZ9.9-.
           05  I PIC S9(3) SIGN TRAILING SEPARATE.
           05  K COMP-2.
           05  L PIC 9(2)PPP.
           05  M PIC A(3).
           05  N PIC X.
               88  N-YES VALUE 'Y' WHEN SET TO FALSE 'N'.
           05  O PIC X(3).
           05  P PIC X(2).
       01  J PIC X(200).
       01  SOURCE-TEXT.
           05  A PIC X(8).
           05  B PIC X(8).
           05  C PIC X(8).
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE '{"r":{"a":"ab","b":"c","c":"xyz","d":12.345,"e":-7,"f":
      -    '12,"g":32767,"h":-5.25,"i":-42,"k":1.5e2,"l":12000,"m":"q","
      -    'n":true,"o":null,"p":5}}' TO J
           PERFORM PARSE-IT
           MOVE '{"r":{"a":"abcdef","b":"abcdef","c":7,"d":1234.5,"e":12
      -    '34,"f":12345,"g":-5,"h":12345,"i":"17","k":"3","l":1,"m":"m"
      -    ',"n":false,"o":"x","p":"\u0041\n"}}' TO J
           PERFORM PARSE-IT
           MOVE '{"r":{"d":"x"}}' TO J
           PERFORM PARSE-IT
           MOVE '{"r":{"a":1.5}}' TO J
           PERFORM PARSE-IT
           MOVE '{"r":{"a":[1]}}' TO J
           PERFORM PARSE-IT
           MOVE '{"r":{"a":true}}' TO J
           PERFORM PARSE-IT
           MOVE '{"r":5}' TO J
           PERFORM PARSE-IT
      *    {"A":"(euro)","B":"(next line, backslash)","C":"(hiragana)"}
           MOVE SPACES TO SOURCE-TEXT
           MOVE ALL X'20' TO J
           MOVE X'7B2241223A22E282AC222C2242223A225C785C5C222C2243223A22
      -    'E38182227D' TO J
           JSON PARSE J(1:32) INTO SOURCE-TEXT NAME SOURCE-TEXT OMITTED
           DISPLAY JSON-CODE ' ' JSON-STATUS ' '
               FUNCTION HEX-OF(SOURCE-TEXT)
           GOBACK.
       PARSE-IT.
           MOVE ALL '.' TO R
           MOVE 0 TO E F G K L
           JSON PARSE J INTO R ENCODING 1140
             CONVERTING N FROM JSON BOOLEAN USING N-YES
               ALSO O FROM JSON NULL USING SPACES
           END-JSON
           DISPLAY JSON-CODE ' ' JSON-STATUS
           DISPLAY '[' A OF R '|' B OF R '|' C OF R '|' D '|' E '|' F
               '|' G '|' H '|' I '|' K '|' M '|' N '|' O '|'
               FUNCTION HEX-OF(P) ']'
           IF L = 12000 DISPLAY 'L IS 12000'.
