      * Language Reference, "INSPECT statement": a signed number is looked at
      * as its digits, and its sign stays; "STRING statement": characters
      * are sent as they are stored.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC S9(5) VALUE -12345.
       01  S               PIC S9(3) SIGN LEADING SEPARATE VALUE -505.
       01  L               PIC S9(3) SIGN LEADING VALUE -505.
       01  K               PIC 9 VALUE 0.
       01  T               PIC X(8) VALUE SPACES.
       PROCEDURE DIVISION.
           INSPECT N TALLYING K FOR ALL '5' ALL '-'
           DISPLAY K
           INSPECT N REPLACING ALL '5' BY '7' '1' BY '9'
           IF N = -92347 DISPLAY 'N' END-IF
           INSPECT S CONVERTING '5' TO '6'
           INSPECT L CONVERTING '5' TO '6'
           IF S = -606 AND L = -606 DISPLAY 'S L' END-IF
           STRING S '!' N DELIMITED BY SIZE INTO T
             ON OVERFLOW DISPLAY T
           END-STRING
           GOBACK.
