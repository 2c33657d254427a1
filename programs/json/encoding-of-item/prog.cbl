      * Language Reference, "JSON GENERATE statement", "JSON PARSE
      * statement": the ENCODING phrase has a literal, FROM CODEPAGE or
      * an item; identifier-1 may be reference-modified, in a UTF-8 item
      * by characters (Programming Guide, "Reference modifiers and UTF-8
      * data items"). A number that is no code page: A-0963.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CCSIDS.
           05  CCSID PIC 9(5) COMP-3 OCCURS 3.
       01  R.
           05  A PIC X(3) VALUE 'a-b'.
           05  B PIC 9(3) VALUE 12.
       01  J PIC X(60) VALUE ALL '*'.
       01  U PIC U(60).
       01  L PIC 9(3).
       01  I PIC 9 VALUE 2.
       PROCEDURE DIVISION.
           MOVE 1208 TO CCSID (1)
           MOVE 37 TO CCSID (2)
           MOVE 99 TO CCSID (3)
           JSON GENERATE J FROM R COUNT IN L ENCODING CCSID (1)
           DISPLAY JSON-CODE ' ' L ' ' FUNCTION HEX-OF(J(1:L))
           JSON GENERATE J FROM R COUNT IN L ENCODING CCSID (I)
           DISPLAY JSON-CODE ' ' L ' ' FUNCTION HEX-OF(J(1:L))
           MOVE ALL '*' TO J
           JSON GENERATE J FROM R COUNT IN L ENCODING CCSID (3)
             ON EXCEPTION DISPLAY 'EXCEPTION ' JSON-CODE
             NOT ON EXCEPTION DISPLAY 'NO EXCEPTION'
           END-JSON
           DISPLAY L ' ' J(1:5)
           MOVE U'é\u4e2d{"R":{"A":"é2"}}  ' TO U
           MOVE 'xyz' TO A
           JSON PARSE U(3:21) INTO R
             ON EXCEPTION DISPLAY 'EXCEPTION ' JSON-CODE
           END-JSON
           DISPLAY FUNCTION HEX-OF(A) ' ' B
           MOVE U'é\u4e2d{"R":{"A":"q","B":5}}  !' TO U
           JSON PARSE U(I + 1:23) INTO R
             ON EXCEPTION DISPLAY 'EXCEPTION ' JSON-CODE
           END-JSON
           DISPLAY A ' ' B
           GOBACK.
