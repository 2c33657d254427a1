      * Language Reference, "Debugging declarative": only what USE FOR
      * DEBUGGING names is watched; a debugging section may perform
      * another one, and nothing that it does is watched. What a called
      * program shows begins with START PROGRAM at each CALL.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SOURCE-COMPUTER. IBM-370 WITH DEBUGGING MODE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       DECLARATIVES.
       ONE SECTION.
           USE FOR DEBUGGING ON STEP OF B, C
               D.
       ONE-PARA.
           DISPLAY '1 ' DEBUG-NAME(1:10) DEBUG-CONTENTS.
           PERFORM SHOW.
       TWO SECTION.
           USE DEBUGGING STEP OF C.
       SHOW.
           ADD 1 TO N
           DISPLAY '2 ' DEBUG-NAME(1:10) DEBUG-CONTENTS(1:12) N.
       END DECLARATIVES.
       A SECTION.
           DISPLAY 'A'
           PERFORM B
           PERFORM STEP OF C
           PERFORM C
           CALL 'SUB'
           CALL 'SUB'
           STOP RUN.
       B SECTION.
       STEP.
           DISPLAY 'B'.
       C SECTION.
       STEP.
           DISPLAY 'C'.
       D.
           DISPLAY 'D'.
