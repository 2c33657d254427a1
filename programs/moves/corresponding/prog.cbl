      * Language Reference, "CORRESPONDING phrase": same names and
      * qualifiers, one of the two elementary; FILLER, REDEFINES and
      * OCCURS take no part.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  FROM-REC.
           05 A PIC X(3) VALUE 'AAA'.
           05 N PIC 9(3) VALUE 12.
           05 SUB.
              10 M PIC 9(2)V9 VALUE 3.4.
              10 FILLER PIC X VALUE 'F'.
           05 GRP.
              10 G1 PIC X VALUE 'g'.
              10 G2 PIC X VALUE 'h'.
           05 T PIC X OCCURS 2 VALUE 't'.
           05 ONLY-FROM PIC X VALUE 'O'.
           05 R PIC X VALUE 'r'.
       01  TO-REC.
           05 R0 PIC X VALUE '0'.
           05 R REDEFINES R0 PIC X.
           05 GRP PIC X(4) VALUE '****'.
           05 N PIC ZZ9 VALUE '***'.
           05 SUB.
              10 FILLER PIC X VALUE '-'.
              10 M PIC 9(3) VALUE 0.
           05 A PIC X(5) VALUE '*****'.
           05 T PIC X OCCURS 2 VALUE '+'.
       PROCEDURE DIVISION.
           MOVE CORRESPONDING FROM-REC TO TO-REC
           DISPLAY '[' TO-REC ']'.
           GOBACK.
