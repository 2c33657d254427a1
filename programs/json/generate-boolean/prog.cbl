      * Language Reference, "JSON GENERATE statement", "CONVERTING
      * phrase": the values of a condition-name, or one literal, are
      * true, all others false; a figurative constant is null.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  A PIC X VALUE 'Y'.
               88  A-YES VALUES 'Y', 'J', '1' THRU '5'.
           05  B PIC X VALUE 'N'.
           05  T OCCURS 3.
               10  C PIC X.
                   88  C-ON VALUE 'X'.
           05  D PIC X(3) VALUE SPACES.
           05  E PIC 9(3) VALUE 0.
           05  F PIC X(3) VALUE 'abc'.
       01  J PIC X(200).
       01  L PIC 999.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE 'X' TO C(1) MOVE SPACE TO C(2) MOVE 'X' TO C(3)
           PERFORM SHOW
           MOVE '3' TO A
           MOVE 'B' TO B
           MOVE 'x' TO D
           PERFORM SHOW
           MOVE '6' TO A
           MOVE 10 TO E
           MOVE SPACES TO F
           PERFORM SHOW
           GOBACK.
       SHOW.
           JSON GENERATE J FROM R COUNT L ENCODING 1140
             NAME OF T IS 'boxes'
             CONVERTING A TO JSON BOOLEAN USING A-YES
               ALSO B TO JSON BOOL USING 'B'
               ALSO C TO JSON BOOLEAN USING C-ON
               ALSO D TO JSON NULL USING SPACES
               ALSO E TO JSON NULL USING ZERO
               ALSO F TO JSON NULL USING SPACES
           END-JSON
           DISPLAY J(1:L).
