      * Language Reference, appendix "Complex OCCURS DEPENDING ON":
      * what follows a table of variable size lies behind its last
      * occurrence. "OCCURS DEPENDING ON clause": a group that holds its
      * own object has its actual length as a receiver when something
      * follows it in its record.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  REC.
           05  N1        PIC 9.
           05  TAB1      OCCURS 0 TO 4 DEPENDING ON N1 INDEXED BY I1.
               10  A     PIC XX.
           05  N2        PIC 9.
           05  GRP.
               10  TAB2  OCCURS 1 TO 3 DEPENDING ON N2.
                   15  B PIC X.
                   15  C PIC 99.
               10  MID   PIC X.
           05  TAIL      PIC X(3).
           05  TAIL-X REDEFINES TAIL.
               10  T1    PIC X.
               10  T2    PIC XX.
       01  REC2.
           05  G2.
               10  M     PIC 9.
               10  V     PIC X OCCURS 1 TO 5 DEPENDING ON M.
           05  AFTER2    PIC XX.
       01  L             PIC 99.
       LINKAGE SECTION.
       01  RAW           PIC X(26).
       01  RAW2          PIC X(8).
       PROCEDURE DIVISION.
           SET ADDRESS OF RAW TO ADDRESS OF REC
           MOVE ALL '.' TO RAW
           MOVE 2 TO N1
           MOVE 1 TO N2
           MOVE 'AB' TO A(1)
           MOVE 'CD' TO A(2)
           MOVE 'x' TO B(1)
           MOVE 1 TO C(1)
           MOVE 'M' TO MID
           MOVE 'XYZ' TO TAIL
           DISPLAY RAW
           DISPLAY '<' REC '>'
           MOVE LENGTH OF REC TO L
           DISPLAY L
           MOVE LENGTH OF GRP TO L
           DISPLAY L
           MOVE 3 TO N1
           MOVE 2 TO N2
           MOVE 'p' TO B(1)
           MOVE 12 TO C(1)
           MOVE 'q' TO B(2)
           MOVE 34 TO C(2)
           MOVE 'N' TO MID
           MOVE 'UVW' TO TAIL
           DISPLAY RAW
           SET I1 TO 2
           DISPLAY A(I1) ' ' A(I1 + 1) ' ' T2 ' ' TAIL(2:1)
           IF GRP = 'p12q34N' DISPLAY 'EQUAL'.
           MOVE SPACES TO GRP
           DISPLAY RAW
           SET ADDRESS OF RAW2 TO ADDRESS OF REC2
           MOVE ALL '.' TO RAW2
           MOVE 2 TO M
           MOVE 'ab' TO AFTER2
           MOVE '3wxyz' TO G2
           DISPLAY RAW2
           DISPLAY AFTER2
           GOBACK.
