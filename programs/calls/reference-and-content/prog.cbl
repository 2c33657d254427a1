      * Language Reference, "CALL statement": BY REFERENCE gives the
      * item itself, BY CONTENT a copy; the phrase holds until the next
      * one.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(3) VALUE 'aaa'.
       01  B PIC X(3) VALUE 'bbb'.
       01  PC PIC 9(3) COMP-3 VALUE 5.
       01  PD PIC 9(3) COMP-3 VALUE 5.
       01  T.
           05 E PIC X(3) OCCURS 3 VALUE 'eee'.
       PROCEDURE DIVISION.
           CALL 'SUB' USING A BY CONTENT B PC BY REFERENCE PD E(2)
           DISPLAY A B PC PD T
           CALL 'SUB' USING BY CONTENT 'lit' A PC BY REFERENCE PC T
           DISPLAY A B PC PD T
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L1 PIC X(3).
       01  L2 PIC X(3).
       01  L3 PIC 9(3) COMP-3.
       01  L4 PIC 9(3) COMP-3.
       01  L5 PIC X(3).
       PROCEDURE DIVISION USING L1 L2 L3 L4 L5.
           DISPLAY L1 L2 L3 L4 L5
           MOVE 'xxx' TO L1 L2
           ADD 1 TO L3 L4
           MOVE '===' TO L5
           GOBACK.
       END PROGRAM SUB.
