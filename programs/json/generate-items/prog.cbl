      * Language Reference, "JSON GENERATE statement", identifier-2:
      * what is passed over (items without names, redefinitions, groups
      * of nothing else), tables, an empty table, an operand with
      * subscripts, a whole table, OMITTED.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  STRUCT.
           02  STAT PIC X(4) VALUE 'OK'.
           02  IN-AREA PIC X(8) VALUE 'FxxxNNNN'.
           02  OK-AREA REDEFINES IN-AREA.
               03  FLAGS PIC X.
               03  PIC X(3).
               03  COUNTER USAGE COMP-5 PIC S9(9).
               03  ASFNPTR REDEFINES COUNTER USAGE FUNCTION-POINTER.
           02  FILLER.
               03  INNER PIC X VALUE 'i'.
               03  FILLER PIC X VALUE 'n'.
           02  EMPTY.
               03  FILLER PIC X VALUE 'e'.
           02  SYNC-ED PIC 9(9) BINARY SYNC VALUE 5.
       01  N PIC 9.
       01  NESTED.
           02  ROWS OCCURS 2.
               03  CELL PIC 9 OCCURS 3.
               03  TAG PIC X.
       01  VAR.
           02  HEAD PIC X VALUE 'h'.
           02  TAIL OCCURS 0 TO 3 DEPENDING ON N.
               03  KEY-1 PIC 9.
               03  KEY-2 PIC X.
       01  J PIC X(200).
       01  L PIC 999.
       PROCEDURE DIVISION.
       MAIN-PARA.
           JSON GENERATE J FROM STRUCT COUNT L ENCODING 1140
           DISPLAY J(1:L)
           MOVE 65537 TO COUNTER
           JSON GENERATE J FROM OK-AREA COUNT L ENCODING 1140
           DISPLAY J(1:L)
           MOVE '123A456B' TO NESTED
           JSON GENERATE J FROM NESTED COUNT L ENCODING 1140
           DISPLAY J(1:L)
           JSON GENERATE J FROM ROWS(2) COUNT L ENCODING 1140
             NAME TAG IS 'the tag'
           DISPLAY J(1:L)
           JSON GENERATE J FROM CELL(2 3) COUNT L ENCODING 1140
           DISPLAY J(1:L)
           JSON GENERATE J FROM ROWS COUNT L ENCODING 1140
             NAME ROWS IS OMITTED
           DISPLAY J(1:L)
           JSON GENERATE J FROM STRUCT COUNT L ENCODING 1140
             NAME OF STRUCT IS OMITTED STAT IS 'st"at'
             SUPPRESS IN-AREA SYNC-ED
           DISPLAY J(1:L)
           MOVE 0 TO N
           PERFORM VARIABLE-TABLE
           MOVE 2 TO N
           MOVE '1a' TO TAIL(1)
           MOVE '2b' TO TAIL(2)
           PERFORM VARIABLE-TABLE
           GOBACK.
       VARIABLE-TABLE.
           JSON GENERATE J FROM VAR COUNT L ENCODING 1140
           DISPLAY J(1:L).
