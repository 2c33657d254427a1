      * Language Reference, "UNSTRING statement": fields between
      * delimiters go to the receivers by the rules of MOVE; ALL takes
      * several delimiters as one; DELIMITER IN, COUNT IN, TALLYING.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S PIC X(20) VALUE 'ab,c;;d,,42 rest    '.
       01  A PIC X(3).
       01  B PIC X(3) JUSTIFIED RIGHT.
       01  C PIC X(3).
       01  N PIC 9(4).
       01  D1 PIC X(2) VALUE '**'.
       01  D2 PIC X(2) VALUE '**'.
       01  K1 PIC 9(2).
       01  T PIC 9(2) VALUE 0.
       01  P PIC 9(2) VALUE 1.
       PROCEDURE DIVISION.
           UNSTRING S DELIMITED BY ',' OR ALL ';'
               INTO A DELIMITER IN D1 COUNT IN K1
                    B DELIMITER IN D2
               WITH POINTER P TALLYING IN T
               ON OVERFLOW DISPLAY 'MORE'
           END-UNSTRING
           DISPLAY '[' A '][' D1 ']' K1 '[' B '][' D2 ']' P ' ' T
           UNSTRING S DELIMITED BY ',' OR SPACE
               INTO A C N POINTER P TALLYING T
               NOT ON OVERFLOW DISPLAY 'NO'
           END-UNSTRING
           DISPLAY '[' A '][' C '][' N ']' P ' ' T.
           GOBACK.
