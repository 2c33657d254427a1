      * Language Reference, "JSON GENERATE statement", "JSON PARSE
      * statement", INDICATING phrase: the indicator may be anywhere, by
      * itself or in tables that go along with those of the item; of a
      * table, one for the array or one for each occurrence (A-0977).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  A PIC X(3) VALUE 'one'.
           05  T PIC 9 OCCURS 3 VALUE 7.
           05  ROWS OCCURS 2.
               10  CELL PIC 9 OCCURS 2 VALUE 5.
           05  LIST PIC X OCCURS 2 VALUE 'L'.
       01  OUTSIDE.
           05  FILLER PIC X(5) VALUE ALL '.'.
           05  A-NULL PIC X VALUE 'N'.
               88  NO-A VALUE 'Y' WHEN SET TO FALSE 'N'.
           05  FILLER PIC X(2) VALUE ALL '.'.
           05  T-NULLS OCCURS 3.
               10  FILLER PIC X VALUE '-'.
               10  T-NULL PIC X VALUE 'N'.
           05  ROW-NULLS OCCURS 2.
               10  FILLER PIC X VALUE '/'.
               10  CELL-NULL PIC X OCCURS 3 VALUE 'N'.
           05  LIST-NULL PIC X VALUE 'N'.
           05  FILLER PIC X(3) VALUE '...'.
       01  RECS.
           05  REC OCCURS 2.
               10  B PIC X(2).
               10  B-LAST PIC X.
       01  FLAGS.
           05  FLAG PIC X OCCURS 4 VALUE 'N'.
       01  J PIC X(200).
       01  L PIC 999.
       01  I PIC 9 VALUE 2.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM SHOW-R
           SET NO-A TO TRUE
           MOVE 'Y' TO T-NULL(2) CELL-NULL(1, 2) CELL-NULL(2, 1)
             CELL-NULL(1, 3) LIST-NULL
           PERFORM SHOW-R
           MOVE '{"R":{"A":"two","T":[null,2,null],"ROWS":[{"CELL":[1,nu
      -    'll]},{"CELL":[3,4]}],"LIST":["p","q"]}}' TO J
           PERFORM READ-R
           MOVE '{"R":{"A":null,"T":[1,2,3],"ROWS":[{"CELL":[1,2]},{"CEL
      -    'L":[null,null]}],"LIST":null}}' TO J
           PERFORM READ-R
           MOVE 'b1.b2.' TO RECS
           MOVE 'Y' TO FLAG(3)
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 2
             JSON GENERATE J FROM REC(I) COUNT L
               INDICATING B IS JSON NULL USING 'Y' IN FLAG(I + 1)
               ENCODING 1140
             DISPLAY JSON-CODE ' ' J(1:L)
           END-PERFORM
           MOVE 2 TO I
           MOVE '{"REC":{"B":null,"B-LAST":null}}' TO J
           JSON PARSE J INTO REC(I)
             INDICATING B IS JSON NULL USING 'Y' AND 'N' IN FLAG(I * 2)
               ALSO B-LAST IS JSON NULL USING 'Y' AND 'N' IN A-NULL
             ENCODING 1140
           DISPLAY JSON-CODE ' ' JSON-STATUS ' ' RECS ' ' FLAGS
             ' ' OUTSIDE
           GOBACK.
       SHOW-R.
           JSON GENERATE J FROM R COUNT L
             INDICATING A IS JSON NULL USING NO-A
               ALSO T IS JSON NULL USING 'Y' IN T-NULL
               ALSO CELL IS JSON NULL USING 'Y' IN CELL-NULL
               ALSO LIST IS JSON NULL USING 'Y' IN LIST-NULL
             ENCODING 1140
           DISPLAY JSON-CODE ' ' J(1:L).
       READ-R.
           JSON PARSE J INTO R
             INDICATING A IS JSON NULL USING NO-A IN A-NULL
               ALSO T IS JSON NULL USING 'Y' AND 'N' IN T-NULL
               ALSO CELL IS JSON NULL USING '1' AND '0' IN CELL-NULL
               ALSO LIST IS JSON NULL USING 'Y' AND 'N' IN LIST-NULL
             ENCODING 1140
           DISPLAY JSON-CODE ' ' JSON-STATUS ' ' R ' ' OUTSIDE.
