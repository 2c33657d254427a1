      * What DYNAMIC LENGTH cannot be (HP0160), and where it is not
      * compiled (HP0404).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  FR.
           02 FD1 PIC X DYNAMIC.
       WORKING-STORAGE SECTION.
       01  A PIC X DYNAMIC LENGTH.
       01  A2 REDEFINES A PIC X(8).
       01  G.
           02 B PIC X(4).
           02 C PIC X DYNAMIC.
       66  R RENAMES B THRU C.
       01  H.
           02 N PIC 9.
           02 T OCCURS 1 TO 5 DEPENDING ON N.
              03 TD PIC X DYNAMIC.
           02 BEHIND PIC X DYNAMIC.
       01  K.
           02 KT OCCURS 5 ASCENDING KEY KD INDEXED I.
              03 KD PIC X DYNAMIC.
       01  J PIC X DYNAMIC JUSTIFIED.
       01  TWO PIC XX DYNAMIC.
       01  NUM PIC 9 DYNAMIC.
       01  NAT PIC N DYNAMIC.
       01  GRP DYNAMIC.
           02 P PIC X.
       01  D PIC X DYNAMIC.
       77  W PIC X(20).
       LINKAGE SECTION.
       01  L PIC X DYNAMIC.
       PROCEDURE DIVISION.
           MOVE G TO W.
           MOVE W TO G.
           IF G = W CONTINUE.
           DISPLAY G LENGTH OF G.
           MOVE CORRESPONDING G TO K.
           ACCEPT D.
           ACCEPT D FROM DATE.
           MOVE FUNCTION MAX(D W) TO W.
           MOVE FUNCTION MAX(FUNCTION LENGTH(D) 3) TO N.
           MOVE FUNCTION MIN(FUNCTION TRIM(D) W) TO W.
           SET ADDRESS OF L TO ADDRESS OF D.
           CALL 'X' USING D(1:2).
           CALL 'X' USING BY CONTENT G.
           CALL 'X' USING W AS FIXED LENGTH 20.
           CALL 'X' USING BY VALUE D.
           SET LENGTH OF W TO 3.
           SET LENGTH OF D TO 'X'.
           SEARCH ALL KT WHEN KD(I) = 'A' CONTINUE.
           SORT KT DESCENDING KEY KD.
           JSON PARSE D INTO G.
           XML PARSE D PROCESSING PROCEDURE EVENTS.
           MOVE D TO NAT.
           ADD D TO N.
           GOBACK.
       EVENTS.
           CONTINUE.
