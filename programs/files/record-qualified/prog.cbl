      * Language Reference, "Qualification": files may have records of
      * the same name, which OF tells apart in WRITE, REWRITE and
      * RELEASE, and everywhere else.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT ONE-FILE ASSIGN TO ONEDD.
           SELECT TWO-FILE ASSIGN TO TWODD.
           SELECT WORK ASSIGN TO SORTWK.
       DATA DIVISION.
       FILE SECTION.
       FD  ONE-FILE.
       01  OUT-REC PIC X(4).
       FD  TWO-FILE.
       01  OUT-REC.
           05  OUT-KEY  PIC X(2).
           05  OUT-TEXT PIC X(6).
       SD  WORK.
       01  OUT-REC.
           05  OUT-KEY  PIC X(2).
           05  OUT-TEXT PIC X(6).
       PROCEDURE DIVISION.
       MAIN-PARA.
           OPEN OUTPUT ONE-FILE TWO-FILE
           MOVE 'ONE' TO OUT-REC OF ONE-FILE
           WRITE OUT-REC OF ONE-FILE
           MOVE 'T1FIRST' TO OUT-REC OF TWO-FILE
           WRITE OUT-REC IN TWO-FILE
           WRITE OUT-REC OF ONE-FILE FROM 'TWO'
           CLOSE ONE-FILE TWO-FILE
           OPEN I-O TWO-FILE
           READ TWO-FILE
           MOVE 'SECOND' TO OUT-TEXT OF OUT-REC OF TWO-FILE
           REWRITE OUT-REC OF TWO-FILE
           CLOSE TWO-FILE
           SORT WORK ON ASCENDING KEY OUT-KEY OF WORK
               INPUT PROCEDURE GIVE-RECORDS
               OUTPUT PROCEDURE TAKE-RECORDS
           GOBACK.
       GIVE-RECORDS.
           RELEASE OUT-REC OF WORK FROM 'ZZLAST'
           RELEASE OUT-REC OF WORK FROM 'AAFRONT'.
       TAKE-RECORDS.
           PERFORM 2 TIMES
               RETURN WORK AT END DISPLAY 'END' END-RETURN
               DISPLAY OUT-KEY OF WORK '/' OUT-TEXT OF WORK '/'
           END-PERFORM.
