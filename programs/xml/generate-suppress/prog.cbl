      * Language Reference, "XML GENERATE statement", "SUPPRESS phrase":
      * what is named overrides what is generic; a group of which
      * nothing is left, or without length, goes too, the outermost one
      * never.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A.
           03  B PIC X(3) VALUE SPACES.
           03  C PIC X(3) VALUE SPACES.
       01  P.
           03  Q PIC 9(3) VALUE ZERO.
           03  R PIC X(3) VALUE 'abc'.
           03  S.
               05  T PIC 9 COMP-3 VALUE 0.
       01  N PIC 9 VALUE 0.
       01  V.
           03  H PIC X VALUE 'h'.
           03  G.
               05  E PIC X OCCURS 0 TO 3 DEPENDING ON N.
       01  X PIC X(200).
       01  L PIC 999.
       PROCEDURE DIVISION.
       MAIN-PARA.
           XML GENERATE X FROM A COUNT L SUPPRESS WHEN SPACES
           PERFORM SHOW
           XML GENERATE X FROM A COUNT L SUPPRESS B WHEN SPACES
           PERFORM SHOW
           XML GENERATE X FROM A COUNT L
             SUPPRESS EVERY NONNUMERIC WHEN SPACES
           PERFORM SHOW
           XML GENERATE X FROM P COUNT L
             SUPPRESS EVERY NUMERIC WHEN ZERO
           PERFORM SHOW
           XML GENERATE X FROM P COUNT L WITH ATTRIBUTES
             SUPPRESS EVERY NUMERIC ATTRIBUTE WHEN ZERO
           PERFORM SHOW
           XML GENERATE X FROM P COUNT L TYPE OF Q IS ATTRIBUTE
             SUPPRESS EVERY ATTRIBUTE WHEN ZERO
           PERFORM SHOW
           XML GENERATE X FROM A COUNT L
             SUPPRESS C WHEN SPACES C WHEN LOW-VALUES
               EVERY ELEMENT WHEN SPACES
           PERFORM SHOW
           XML GENERATE X FROM V COUNT L
           PERFORM SHOW
           MOVE 2 TO N
           MOVE 'y' TO E(1) MOVE 'z' TO E(2)
           XML GENERATE X FROM V COUNT L
           PERFORM SHOW
           GOBACK.
       SHOW.
           DISPLAY X(1:L).
