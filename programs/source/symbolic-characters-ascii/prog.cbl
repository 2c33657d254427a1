      * Language Reference, "SYMBOLIC CHARACTERS clause": IN names the
      * alphabet in which the place is counted. Place 49 of ASCII is
      * the digit 0 (X'30'), which is X'F0' in the program's code page,
      * place 10 the line feed, X'25' there.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           SYMBOLIC CHARACTERS ZERO-A LETTER-A ARE 49 66
               LINE-FEED-A IS 11 IN OF-ASCII
           SYMBOLIC CHARACTERS ZERO-E IS 241 IN OF-EBCDIC
           ALPHABET OF-ASCII IS STANDARD-1
           ALPHABET OF-EBCDIC IS EBCDIC.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A               PIC X(2) VALUE ZERO-A.
       PROCEDURE DIVISION.
           DISPLAY A
           IF A = ALL ZERO-E AND A = '00'
               DISPLAY 'THE SAME'
           END-IF
           MOVE LETTER-A TO A
           DISPLAY A
           MOVE LINE-FEED-A TO A
           IF A = X'2525'
               DISPLAY 'LINE FEED'
           END-IF
           GOBACK.
