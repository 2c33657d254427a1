       IDENTIFICATION DIVISION.
       PROGRAM-ID. INITRUNS.
      * Items side by side are given their bytes together; what lies
      * between them keeps its own.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05  N1 PIC 9(3).
           05  N2 PIC S9(3).
           05  N3 PIC S9(3) SIGN LEADING SEPARATE.
           05  P1 PIC S9(5) COMP-3.
           05  P2 PIC 9(5) COMP-3.
           05  B1 PIC S9(4) COMP.
           05  B2 PIC 9(9) COMP.
           05  T1 PIC X(3).
           05  FILLER PIC X(2).
           05  E1 PIC ZZ9.
           05  T2 PIC X(2) OCCURS 2.
           05  R1 PIC X(2).
           05  R2 REDEFINES R1 PIC 99.
           05  T3 PIC A(2).
           05  N4 PIC 9.
           05  N5 PIC 9.
           05  N6 PIC 9.
       01  WANTED.
           05  PIC X(3) VALUE '000'.
           05  PIC X(3) VALUE X'F0F0C0'.
           05  PIC X(4) VALUE '+000'.
           05  PIC X(3) VALUE X'00000C'.
           05  PIC X(3) VALUE X'00000F'.
           05  PIC X(6) VALUE LOW-VALUES.
           05  PIC X(3) VALUE SPACES.
           05  PIC X(2) VALUE '**'.
           05  PIC X(3) VALUE '  0'.
           05  PIC X(4) VALUE SPACES.
           05  PIC X(2) VALUE SPACES.
           05  PIC X(2) VALUE SPACES.
           05  PIC X(3) VALUE '000'.
       01  Z.
           05  ZT OCCURS 50.
               10  Z1 PIC 9(4).
               10  Z2 PIC 9(4).
               10  Z3 PIC 9(4).
               10  Z4 PIC 9(4).
               10  Z5 PIC 9(4).
       01  V.
           05  V1 PIC X(3) VALUE 'abc'.
           05  V2 PIC 9(2) VALUE 42.
           05  V3 PIC S9(3) COMP-3 VALUE -7.
           05  V4 PIC X(2) VALUE 'xy'.
           05  V5 PIC X(2).
       PROCEDURE DIVISION.
           MOVE ALL '*' TO G.
           INITIALIZE G.
           IF G = WANTED DISPLAY 'all' ELSE DISPLAY 'other: ' G.
           ADD 5 TO N1 N2 P1 P2 B1 B2 N6.
           DISPLAY N1 ' ' N2 ' ' P1 ' ' P2 ' ' B1 ' ' B2 ' ' N6.
           MOVE ALL '*' TO G.
           INITIALIZE G REPLACING NUMERIC DATA BY 7.
           DISPLAY N1 N2 N3 P1 P2 B1 B2 '/' T1 '/' E1 '/' T3 '/'
               N4 N5 N6.
           MOVE ALL '*' TO Z.
           INITIALIZE Z.
           IF Z = ALL '0' DISPLAY 'zeros' ELSE DISPLAY Z.
           MOVE ALL '*' TO Z.
           INITIALIZE ZT (2).
           DISPLAY Z (19:24).
           MOVE ALL '*' TO V.
           INITIALIZE V ALL TO VALUE.
           DISPLAY V1 V2 ' ' V3 ' ' V4 V5.
           GOBACK.
