      * Language Reference, "SYMBOLIC CHARACTERS clause": a name for the
      * character at an ordinal position; a figurative constant.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           SYMBOLIC CHARACTERS LETTER-A LETTER-B ARE 194 195
               STAR IS 93.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A               PIC X(4) VALUE LETTER-A.
       01  B               PIC X(4).
       01  K               PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           DISPLAY A
           MOVE LETTER-B TO B
           IF B = LETTER-B AND B = ALL 'B' DISPLAY B END-IF
           INSPECT B REPLACING FIRST LETTER-B BY STAR
           DISPLAY B LETTER-A
           STRING 'x' STAR 'y' DELIMITED BY SIZE INTO A
           DISPLAY A
           INSPECT A TALLYING K FOR ALL STAR
           DISPLAY K
           GOBACK.
