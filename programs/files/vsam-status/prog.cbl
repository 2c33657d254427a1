      * Language Reference, "FILE STATUS clause": the second item has
      * VSAM's return code, function code and feedback code (A-0704).
      * Record not found is 8 with feedback 16, a duplicate 8 with 8,
      * the end of the data set 8 with 4.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT K ASSIGN TO K ORGANIZATION INDEXED ACCESS DYNAMIC
               RECORD KEY K-KEY FILE STATUS FS VS.
       DATA DIVISION.
       FILE SECTION.
       FD  K.
       01  K-REC.
           05  K-KEY PIC X(2).
           05  K-TEXT PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  VS.
           05  V-RETURN PIC 9(2) COMP.
           05  V-FUNCTION PIC 9(1) COMP.
           05  V-FEEDBACK PIC 9(3) COMP.
       PROCEDURE DIVISION.
           OPEN OUTPUT K
           MOVE 'AAONE' TO K-REC WRITE K-REC
           PERFORM SHOW
           WRITE K-REC
           PERFORM SHOW
           CLOSE K
           OPEN I-O K
           MOVE 'BB' TO K-KEY
           READ K
           PERFORM SHOW
           MOVE 'AA' TO K-KEY
           START K
           READ K NEXT
           PERFORM SHOW
           READ K NEXT
           PERFORM SHOW
           READ K NEXT
           PERFORM SHOW
           CLOSE K
           CLOSE K
           PERFORM SHOW
           GOBACK.
       SHOW.
           DISPLAY FS ' ' V-RETURN ' ' V-FUNCTION ' ' V-FEEDBACK.
