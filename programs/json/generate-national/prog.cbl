       CBL ARITH(EXTEND)
      * Language Reference, "JSON GENERATE statement": identifier-1 of
      * category national or UTF-8, ENCODING, COUNT; "Format conversion
      * of elementary data" and "Trimming" of national and UTF-8
      * items.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  NAT-TEXT PIC N(200).
       01  UTF-TEXT PIC U(200).
       01  UTF-SMALL PIC U(9).
       01  EBC-TEXT PIC X(200).
       01  N PIC 9(5).
       01  Rec.
           05  Name      PIC N(10) VALUE N'Zoë'.
           05  Euro      PIC N(3)  VALUE NX'20AC00220020'.
           05  Right-N   PIC N(6) JUSTIFIED.
           05  City      PIC U(8)  VALUE U'Málö'.
           05  Bytes     PIC U BYTE-LENGTH 8 VALUE U'ab'.
           05  Amount    PIC S9(5)V99 USAGE NATIONAL
                         SIGN TRAILING SEPARATE VALUE -12.5.
           05  Digits    PIC 9(20) USAGE NATIONAL
                         VALUE 12345678901234567890.
           05  Edited    PIC ZZ9.99- USAGE NATIONAL.
           05  Slashed   PIC NN/NN.
           05  None      PIC N(4) VALUE SPACE.
       01  Sup.
           05  S1 PIC N(3) VALUE SPACE.
           05  S2 PIC N(3) VALUE LOW-VALUE.
           05  S3 PIC U(3) VALUE SPACE.
           05  S4 PIC 9(3) USAGE NATIONAL VALUE 0.
           05  S5 PIC N(2) VALUE N'ok'.
       PROCEDURE DIVISION.
           MOVE N'xy' TO Right-N
           MOVE -3.5 TO Edited
           MOVE N'abcd' TO Slashed
           JSON GENERATE NAT-TEXT FROM Rec COUNT IN N
             NAME OF Name IS N'Näme'
           END-JSON
           DISPLAY NAT-TEXT(1:N) UPON CONSOLE
           DISPLAY 'COUNT ' N ' CODE ' JSON-CODE
           JSON GENERATE UTF-TEXT FROM Sup COUNT IN N
             SUPPRESS S1 WHEN SPACE S2 WHEN LOW-VALUE
               S3 WHEN SPACES S4 WHEN ZERO
           DISPLAY FUNCTION DISPLAY-OF(UTF-TEXT(1:N))
           DISPLAY 'COUNT ' N ' CODE ' JSON-CODE
           MOVE U'########é' TO UTF-SMALL
           JSON GENERATE UTF-SMALL FROM S5 COUNT IN N
             ON EXCEPTION DISPLAY 'TOO SMALL ' JSON-CODE
           END-JSON
           JSON GENERATE UTF-SMALL FROM S5 COUNT IN N
             NAME OF S5 IS OMITTED
           END-JSON
           DISPLAY FUNCTION DISPLAY-OF(UTF-SMALL) ' ' N ' '
               JSON-CODE
           JSON GENERATE EBC-TEXT FROM City COUNT IN N
             ENCODING FROM CODEPAGE
             NAME OF City IS 'c'
           END-JSON
           DISPLAY FUNCTION HEX-OF(EBC-TEXT(1:N)) ' ' N
           JSON GENERATE EBC-TEXT FROM City COUNT IN N
             ENCODING 1208
           END-JSON
           DISPLAY FUNCTION HEX-OF(EBC-TEXT(1:N)) ' ' N
           GOBACK.
