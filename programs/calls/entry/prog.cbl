      * Language Reference, "ENTRY statement": other places at which the
      * program can be called, with their own parameters; control that
      * falls into one goes on. WORKING-STORAGE is the same.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A               PIC 9 VALUE 1.
       01  B               PIC X(3) VALUE 'bbb'.
       PROCEDURE DIVISION.
           CALL 'SUB' USING A
           CALL 'SUBADD' USING B A
           CALL 'SUBADD' USING B A
           CALL 'SUBEND'
           CALL 'SUB' USING A
           DISPLAY A
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CALLS           PIC 9 VALUE 0.
       LINKAGE SECTION.
       01  N               PIC 9.
       01  T               PIC X(3).
       PROCEDURE DIVISION USING N.
       FIRST-PART.
           DISPLAY 'SUB ' N.
           PERFORM COUNTING.
           IF CALLS > 4 EXIT PARAGRAPH END-IF.
           ENTRY 'SUBADD' USING T N.
           ADD 1 TO N.
           PERFORM COUNTING.
           IF CALLS < 4 GO TO LAST-PART.
           DISPLAY 'T IS ' T.
       LAST-PART.
           DISPLAY 'LAST ' CALLS.
           GOBACK.
       COUNTING.
           ADD 1 TO CALLS.
       OTHER-PART.
           ENTRY 'SUBEND'
           DISPLAY 'END ' CALLS
           EXIT PROGRAM.
       END PROGRAM SUB.
