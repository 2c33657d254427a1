      * Language Reference, "POINTER-32 phrase": four bytes, as POINTER
      * has under LP(32), and used as one.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05  P POINTER-32.
           05  Q USAGE IS POINTER-32 VALUE NULL.
           05  R POINTER.
       01  X PIC X(6) VALUE 'abcdef'.
       LINKAGE SECTION.
       01  L PIC X(3).
       PROCEDURE DIVISION.
           DISPLAY LENGTH OF P ' ' LENGTH OF G
           IF Q = NULL
               DISPLAY 'NULL'
           END-IF
           SET P TO ADDRESS OF X
           SET R TO P
           SET Q TO R
           IF P = Q AND Q = R
               DISPLAY 'EQUAL'
           END-IF
           SET ADDRESS OF L TO Q
           DISPLAY L
           SET P UP BY 3
           SET ADDRESS OF L TO P
           DISPLAY L
           GOBACK.
