      * READ INTO and WRITE FROM are moves (Language Reference, "READ
      * statement", "INTO phrase"; "WRITE statement", "FROM phrase").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT V ASSIGN TO VDD.
           SELECT F ASSIGN TO FDD.
           SELECT S ASSIGN TO SORTWK.
       DATA DIVISION.
       FILE SECTION.
       FD  V RECORD IS VARYING FROM 1 TO 20 DEPENDING ON L.
       01  VR PIC X(20).
       FD  F.
       01  FR PIC X(6).
       SD  S.
       01  SR PIC X(10).
       WORKING-STORAGE SECTION.
       77  L PIC 9(4).
       01  D PIC X DYNAMIC.
       77  DONE PIC X VALUE SPACE.
       PROCEDURE DIVISION.
       MAIN.
           OPEN OUTPUT V.
           MOVE 'short' TO D.
           MOVE LENGTH OF D TO L.
           WRITE VR FROM D.
           MOVE 'a longer record' TO D.
           MOVE LENGTH OF D TO L.
           WRITE VR FROM D.
           CLOSE V.
           OPEN INPUT V.
           READ V INTO D.
           DISPLAY '[' D '] ' LENGTH OF D ' ' L.
           READ V INTO D.
           DISPLAY '[' D '] ' LENGTH OF D ' ' L.
           CLOSE V.
           OPEN OUTPUT F.
           MOVE 'cut to six' TO D.
           WRITE FR FROM D.
           MOVE 'pad' TO D.
           WRITE FR FROM D.
           CLOSE F.
           OPEN INPUT F.
           READ F INTO D.
           DISPLAY '[' D '] ' LENGTH OF D.
           READ F INTO D(2:3).
           DISPLAY '[' D '] ' LENGTH OF D.
           CLOSE F.
           SORT S ON ASCENDING KEY SR INPUT PROCEDURE PUT-IN
             OUTPUT PROCEDURE TAKE.
           ACCEPT D FROM DATE YYYYMMDD.
           DISPLAY LENGTH OF D.
           GOBACK.
       PUT-IN.
           MOVE 'zebra' TO D.
           RELEASE SR FROM D.
           MOVE 'ape' TO D.
           RELEASE SR FROM D.
       TAKE.
           PERFORM UNTIL DONE = 'Y'
             RETURN S INTO D AT END MOVE 'Y' TO DONE
               NOT AT END DISPLAY '[' D '] ' LENGTH OF D
             END-RETURN
           END-PERFORM.
