       CBL CODEPAGE(937)
      * INSPECT, STRING and UNSTRING of DBCS items count and move
      * characters of two bytes; a match begins between characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G PIC G(6) DISPLAY-1.
       01  H PIC G(2) DISPLAY-1.
       01  I PIC G(3) DISPLAY-1.
       01  X.
           05  XG PIC G(3) DISPLAY-1.
       01  P PIC 99 VALUE 1.
       01  T PIC 99 VALUE 0.
       PROCEDURE DIVISION.
           MOVE SPACES TO G
           STRING G'台北' DELIMITED BY SIZE
               G'銀行' DELIMITED BY G'行' INTO G WITH POINTER P
           DISPLAY P
           INSPECT G TALLYING T FOR ALL SPACES
           DISPLAY T
           INSPECT G REPLACING ALL SPACE BY G'台'
           INSPECT G CONVERTING G'台北' TO G'北台'
           IF G = G'北台銀北北北' DISPLAY 'INSPECTED'.
           UNSTRING G DELIMITED BY G'銀' INTO H I
               TALLYING IN T
           IF H = G'北台' AND I = G'北北北' DISPLAY 'UNSTRUNG ' T.
      * The bytes of X'4142' stand between two characters.
           MOVE X'434142424141' TO X
           MOVE 0 TO T
           INSPECT XG TALLYING T FOR ALL XG(3:1)
           DISPLAY T
           MOVE X'434142444142' TO X
           MOVE 0 TO T
           INSPECT XG TALLYING T FOR ALL XG(3:1)
           DISPLAY T.
           GOBACK.
