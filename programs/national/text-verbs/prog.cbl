      * Language Reference, "STRING statement", "UNSTRING statement",
      * "INSPECT statement": with national operands positions, counts
      * and pointers count national characters. U+4100 U+0042 holds the
      * bytes of U+0000 between two characters, which is no match.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC N(12).
       01  A PIC N(4).
       01  B PIC N(4).
       01  D PIC N(2).
       01  V PIC 9(3) USAGE NATIONAL.
       01  P PIC 99 VALUE 2.
       01  C PIC 99.
       01  C2 PIC 99.
       01  T PIC 99.
       PROCEDURE DIVISION.
           MOVE ALL '.' TO N
           MOVE N'ab c' TO A
           STRING A DELIMITED BY N' ' N'-' DELIMITED BY SIZE
               N'xyxy' DELIMITED BY N'yx' INTO N WITH POINTER P
           DISPLAY FUNCTION DISPLAY-OF(N) ' ' P
           MOVE 11 TO P
           STRING N'12345' DELIMITED BY SIZE INTO N WITH POINTER P
               ON OVERFLOW DISPLAY FUNCTION DISPLAY-OF(N) ' ' P
           END-STRING
           MOVE N'one,two;;35' TO N
           MOVE 1 TO P
           MOVE 0 TO T
           UNSTRING N DELIMITED BY N',' OR ALL N';'
               INTO A DELIMITER IN D COUNT IN C
                    B DELIMITER IN D
                    V COUNT IN C2
               WITH POINTER P TALLYING IN T
               NOT ON OVERFLOW DISPLAY 'ALL'
           END-UNSTRING
           DISPLAY FUNCTION DISPLAY-OF(A) '/' FUNCTION DISPLAY-OF(B)
               '/' V(1:3) UPON CONSOLE
           DISPLAY FUNCTION HEX-OF(D) ' ' C ' ' C2 ' ' P ' ' T
           MOVE N'banana bandana' TO N
           MOVE 0 TO C C2 T
           INSPECT N TALLYING C FOR ALL N'an'
               C2 FOR LEADING N'b' T FOR CHARACTERS BEFORE N' '
           DISPLAY C ' ' C2 ' ' T
           INSPECT N REPLACING ALL N'an' BY N'AN' FIRST N'b' BY N'B'
           DISPLAY FUNCTION DISPLAY-OF(N)
           INSPECT N REPLACING CHARACTERS BY N'*' AFTER INITIAL N'd'
           DISPLAY FUNCTION DISPLAY-OF(N)
           INSPECT N CONVERTING N'AN' TO N'12' BEFORE N' '
           DISPLAY FUNCTION DISPLAY-OF(N)
           MOVE NX'410000420000' TO A
           MOVE 0 TO C
           INSPECT A TALLYING C FOR ALL NX'0000'
           DISPLAY C
           INSPECT A REPLACING ALL NX'0000' BY SPACE
           DISPLAY FUNCTION HEX-OF(A).
           GOBACK.
