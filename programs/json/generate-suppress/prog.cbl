      * Language Reference, "JSON GENERATE statement", "SUPPRESS
      * phrase": items named or of a kind, always or for some values;
      * a group of which nothing is left goes too, the outermost never.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  A PIC 9(3) VALUE 0.
           05  B PIC X(3) VALUE SPACES.
           05  C PIC S9(3)V9 PACKED-DECIMAL VALUE 7.
           05  G.
               10  H PIC X VALUE SPACE.
               10  K PIC S9V9 PACKED-DECIMAL VALUE 0.
           05  T PIC 9 OCCURS 3.
           05  V PIC X(2) VALUE LOW-VALUES.
       01  X.
           05  Y.
               10  Z PIC X VALUE SPACE.
       01  J PIC X(200).
       01  L PIC 999.
       PROCEDURE DIVISION.
           MOVE 1 TO T(1) MOVE 0 TO T(2) MOVE 3 TO T(3)
           JSON GENERATE J FROM R COUNT L ENCODING 1140
             SUPPRESS A T V
           DISPLAY J(1:L)
           JSON GENERATE J FROM R COUNT L ENCODING 1140
             SUPPRESS G V
           DISPLAY J(1:L)
           JSON GENERATE J FROM R COUNT L ENCODING 1140
             SUPPRESS EVERY NUMERIC WHEN ZERO V
           DISPLAY J(1:L)
           JSON GENERATE J FROM R COUNT L ENCODING 1140
             SUPPRESS EVERY NONNUMERIC WHEN SPACES OR LOW-VALUES
           DISPLAY J(1:L)
           JSON GENERATE J FROM R COUNT L ENCODING 1140
             SUPPRESS WHEN ZEROES OR SPACE WHEN LOW-VALUE
           DISPLAY J(1:L)
           JSON GENERATE J FROM R COUNT L ENCODING 1140
             SUPPRESS T WHEN ZERO B WHEN SPACES V WHEN HIGH-VALUE
               OR LOW-VALUE
           DISPLAY J(1:L)
           JSON GENERATE J FROM X COUNT L ENCODING 1140
             SUPPRESS Z
           DISPLAY J(1:L)
           JSON GENERATE J FROM X COUNT L ENCODING 1140
             SUPPRESS WHEN SPACES
           DISPLAY J(1:L)
           GOBACK.
