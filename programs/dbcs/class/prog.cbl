       CBL CODEPAGE(939),NSYMBOL(DBCS)
      * Language Reference, "Class condition": DBCS is any pair of bytes
      * from X'41' to X'FE' and X'4040'; KANJI begins with X'41' to
      * X'7E'. NSYMBOL(DBCS) makes PIC N and N'…' DBCS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC N(2) VALUE N'漢'.
       01  U REDEFINES N PIC X(4).
       01  W PIC N(2) NATIONAL.
       PROCEDURE DIVISION.
           DISPLAY FUNCTION HEX-OF(N)
           IF N DBCS AND N KANJI DISPLAY '1 KANJI'.
           MOVE X'80414040' TO U
           IF N DBCS AND N NOT KANJI DISPLAY '2 DBCS'.
           MOVE X'C1C24000' TO U
           IF N NOT DBCS DISPLAY '3 NEITHER'.
           MOVE SPACES TO N
           IF N IS DBCS AND N IS KANJI DISPLAY '4 SPACES'.
           IF N(1:1) DBCS DISPLAY '5 PART'.
           MOVE N'漢字' TO W
           DISPLAY FUNCTION HEX-OF(W)
           MOVE W TO W.
           GOBACK.
