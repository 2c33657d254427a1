       CBL SSRANGE(ZLEN,MSG)
      * Programming Guide, "SSRANGE": under MSG a reference outside its
      * table is told and the statement goes on with what is there: the
      * fourth of three occurrences is the item behind the table. Under
      * ZLEN a length of zero is allowed in reference modification; it
      * is outside all the same when it is negative.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  REC.
           05  E PIC X OCCURS 3 TIMES VALUE 'A'.
           05  F PIC X(2) VALUE 'YZ'.
       01  I PIC 9 VALUE 4.
       01  L PIC 9 VALUE 0.
       01  T PIC X(3) VALUE 'TTT'.
       PROCEDURE DIVISION.
           MOVE E(I) TO T
           DISPLAY '[' T ']'
           STRING F(1:L) 'B' DELIMITED BY SIZE INTO T
           DISPLAY '[' T ']'
           MOVE 3 TO I
           MOVE E(I) TO T
           DISPLAY '[' T ']'
           GOBACK.
