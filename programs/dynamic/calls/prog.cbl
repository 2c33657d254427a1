      * Dynamic-length items as arguments (Language Reference, "CALL
      * statement", "DYNAMIC LENGTH clause"; A-0974).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X DYNAMIC LENGTH.
       01  B PIC X DYNAMIC LIMIT 4.
       01  G.
           02 H PIC 9(2) VALUE 5.
           02 D PIC X DYNAMIC.
       01  T.
           02 E PIC X DYNAMIC OCCURS 2.
       01  NAME PIC X DYNAMIC VALUE 'FIXEDSUB'.
       PROCEDURE DIVISION.
      *    By reference the called program changes it.
           MOVE 'CALLER' TO A.
           CALL 'DYNSUB' USING A B.
           DISPLAY '[' A '] ' LENGTH OF A ' [' B ']'.
           CALL 'DYNSUB' USING D OF G E(2).
           DISPLAY '[' D OF G '][' E(1) '][' E(2) ']'.
      *    By content it has a copy.
           MOVE 'MINE' TO A.
           CALL 'DYNSUB' USING BY CONTENT A BY REFERENCE B.
           DISPLAY '[' A '] ' LENGTH OF A ' [' B ']'.
      *    A group.
           CALL 'GRPSUB' USING G.
           DISPLAY H ' [' D OF G ']'.
      *    As a fixed length: what comes back has the length it had.
           MOVE 'ABCDE' TO A.
           CALL NAME USING A AS FIXED LENGTH 8.
           DISPLAY '[' A '] ' LENGTH OF A.
           SET LENGTH OF A TO 8.
           CALL 'FIXEDSUB' USING BY CONTENT A AS FIXED LENGTH 8
             BY REFERENCE A AS FIXED LENGTH 8.
           DISPLAY '[' A '] ' LENGTH OF A.
           MOVE 'A LONGER ONE' TO A.
           CALL 'FIXEDSUB' USING A AS FIXED LENGTH 8.
           DISPLAY '[' A '] ' LENGTH OF A.
      *    A part by content.
           CALL 'FIXEDSUB' USING BY CONTENT A(1:8).
           DISPLAY '[' A '] ' LENGTH OF A.
      *    Returned.
           CALL 'RETSUB' USING BY CONTENT A RETURNING A.
           DISPLAY '[' A '] ' LENGTH OF A.
      *    Called within a call.
           INITIALIZE A.
           CALL 'RECSUB' USING A.
           DISPLAY '[' A '] ' LENGTH OF A.
      *    What a function gives is the called program's own.
           CALL 'RECCON' USING BY CONTENT 'CCC'.
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. RECCON IS RECURSIVE.
       DATA DIVISION.
       LOCAL-STORAGE SECTION.
       01  D PIC X DYNAMIC.
       LINKAGE SECTION.
       01  F PIC X(3).
       PROCEDURE DIVISION USING F.
           DISPLAY 'IN ' F.
           MOVE F TO D.
           INSPECT D CONVERTING 'BC' TO 'AB'.
           EVALUATE F
             WHEN 'CCC'
               CALL 'RECCON' USING BY CONTENT FUNCTION UPPER-CASE(D)
             WHEN 'BBB'
               CALL 'RECCON' USING BY CONTENT D(1:3)
           END-EVALUATE.
           DISPLAY 'OUT ' F.
           GOBACK.
       END PROGRAM RECCON.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. DYNSUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  P PIC X DYNAMIC LENGTH.
       01  Q PIC X DYNAMIC LENGTH LIMIT 4.
       PROCEDURE DIVISION USING P Q.
           DISPLAY 'DYNSUB [' P '] ' LENGTH OF P.
           MOVE 'WHAT THE CALLED PROGRAM HAS MADE OF IT' TO P.
           MOVE P TO Q.
           GOBACK.
       END PROGRAM DYNSUB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. GRPSUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  P.
           02 N PIC 9(2).
           02 X PIC X DYNAMIC.
       PROCEDURE DIVISION USING P.
           ADD 1 TO N.
           MOVE X(1:4) TO X.
           GOBACK.
       END PROGRAM GRPSUB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. FIXEDSUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  F PIC X(8).
       01  F2 PIC X(8).
       PROCEDURE DIVISION USING F.
           DISPLAY 'FIXEDSUB [' F ']'.
           INSPECT F CONVERTING 'ABC ' TO 'abc_'.
           GOBACK.
       END PROGRAM FIXEDSUB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. RETSUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  P PIC X DYNAMIC.
       01  R PIC X DYNAMIC.
       PROCEDURE DIVISION USING P RETURNING R.
           STRING '<' P '>' DELIMITED BY SIZE INTO R.
           GOBACK.
       END PROGRAM RETSUB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. RECSUB IS RECURSIVE.
       DATA DIVISION.
       LOCAL-STORAGE SECTION.
       01  OWN PIC X DYNAMIC VALUE '('.
       LINKAGE SECTION.
       01  P PIC X DYNAMIC.
       PROCEDURE DIVISION USING P.
           STRING P OWN DELIMITED BY SIZE INTO P.
           MOVE ')' TO OWN.
           IF LENGTH OF P < 5
             CALL 'RECSUB' USING P
           END-IF.
           STRING P OWN DELIMITED BY SIZE INTO P.
           GOBACK.
       END PROGRAM RECSUB.
