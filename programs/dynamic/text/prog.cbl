      * STRING, UNSTRING and INSPECT with dynamic-length items (Language
      * Reference, "Dynamic-length items", "STRING statement",
      * "UNSTRING statement", "INSPECT statement"; A-0971).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC X DYNAMIC LENGTH.
       01  S PIC X DYNAMIC LENGTH LIMIT 8.
       01  W PIC X DYNAMIC.
       01  SEP PIC X DYNAMIC VALUE ', '.
       77  P PIC 9(4).
       77  C PIC 9(4).
       77  F PIC X(8) VALUE 'ALPHA   '.
       77  T PIC X(20).
       PROCEDURE DIVISION.
      *    The receiver is as long as what was strung together.
           STRING 'ONE' SEP F DELIMITED BY SPACE '.' DELIMITED BY SIZE
             INTO D.
           DISPLAY '[' D '] ' LENGTH OF D.
           STRING F DELIMITED BY SPACE SEP 'BETA' DELIMITED BY SIZE
             INTO D.
           DISPLAY '[' D '] ' LENGTH OF D.
      *    Onto itself.
           STRING D '!' DELIMITED BY SIZE INTO D.
           DISPLAY '[' D '] ' LENGTH OF D.
      *    From a position on; what stands before stays.
           MOVE 6 TO P.
           STRING '/' 'GAMMA' DELIMITED BY SIZE INTO D WITH POINTER P.
           DISPLAY '[' D '] ' LENGTH OF D ' ' P.
      *    Behind the end.
           STRING '+' DELIMITED BY SIZE INTO D POINTER P.
           DISPLAY '[' D '] ' LENGTH OF D ' ' P.
      *    Too far behind it: overflow, and nothing changes.
           ADD 1 TO P.
           STRING '?' DELIMITED BY SIZE INTO D POINTER P
             ON OVERFLOW DISPLAY 'OVERFLOW ' P
           END-STRING.
           DISPLAY '[' D '] ' LENGTH OF D ' ' P.
      *    The LIMIT is full.
           STRING F 'X' DELIMITED BY SIZE INTO S
             ON OVERFLOW DISPLAY 'OVERFLOW'
           END-STRING.
           DISPLAY '[' S '] ' LENGTH OF S.
           STRING 'FITS' DELIMITED BY SIZE INTO S
             NOT ON OVERFLOW DISPLAY 'FINE'
           END-STRING.
           DISPLAY '[' S '] ' LENGTH OF S.
      *    A part is as long as it is.
           STRING 'ab' DELIMITED BY SIZE INTO S(2:2).
           DISPLAY '[' S '] ' LENGTH OF S.
      *    As a sender of UNSTRING, delimiter and receivers.
           MOVE 'red, green, , blue' TO D.
           MOVE 1 TO P.
           PERFORM 5 TIMES
             UNSTRING D DELIMITED BY SEP INTO W COUNT IN C POINTER P
               ON OVERFLOW DISPLAY 'MORE FROM ' P
             END-UNSTRING
             DISPLAY '[' W '] ' LENGTH OF W ' ' C
           END-PERFORM.
           MOVE 'AB12CD' TO D.
           UNSTRING D INTO T(1:2) S.
           DISPLAY '[' T(1:2) '][' S '] ' LENGTH OF S.
      *    INSPECT looks at what there is.
           MOVE 0 TO C.
           MOVE 'MISSISSIPPI' TO D.
           INSPECT D TALLYING C FOR ALL 'S' CHARACTERS.
           DISPLAY C.
           INSPECT D REPLACING ALL 'SS' BY 'ss' AFTER INITIAL 'SS'.
           DISPLAY '[' D ']'.
           MOVE 'IP' TO W.
           MOVE 'ip' TO S.
           INSPECT D CONVERTING W TO S.
           DISPLAY '[' D '] ' LENGTH OF D.
           INITIALIZE D.
           INSPECT D REPLACING CHARACTERS BY '*'.
           DISPLAY '[' D '] ' LENGTH OF D.
      *    It grows as it needs to.
           PERFORM 3000 TIMES
             STRING D 'abcdefghij' DELIMITED BY SIZE INTO D
           END-PERFORM.
           DISPLAY LENGTH OF D ' ' D(29991:).
           GOBACK.
