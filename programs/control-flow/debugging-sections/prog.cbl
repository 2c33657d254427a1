      * Language Reference, "Debugging declarative", "DEBUG-ITEM": what
      * ALL PROCEDURES shows of every way in which control comes to a
      * procedure. A section is shown, then its first paragraph, which
      * control falls into from the section's header.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SOURCE-COMPUTER. IBM-370 WITH DEBUGGING MODE.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK.
           SELECT LOST ASSIGN TO LOST.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  WORK-REC PIC X.
       FD  LOST.
       01  LOST-REC PIC X.
       WORKING-STORAGE SECTION.
       01  WAY PIC 9 VALUE 0.
       01  COUNTER PIC 99 VALUE 0.
       PROCEDURE DIVISION.
       DECLARATIVES.
       WATCH SECTION.
           USE FOR DEBUGGING ON ALL PROCEDURES.
       WATCH-PARA.
           DISPLAY DEBUG-LINE '<' DEBUG-NAME(1:14) '>'
               DEBUG-CONTENTS(1:13) '<' DEBUG-ITEM(39:5) '>'.
           PERFORM QUIET.
       QUIET.
           ADD 1 TO COUNTER.
       LOST-FILE SECTION.
           USE AFTER ERROR PROCEDURE ON LOST.
       LOST-PARA.
           CONTINUE.
       END DECLARATIVES.
       MAIN SECTION.
       FIRST-PARA.
           PERFORM TWICE 2 TIMES
           PERFORM PAIR-A THRU PAIR-B
           GO TO TARGET.
       TWICE.
           CONTINUE.
       PAIR-A.
           CONTINUE.
       PAIR-B.
           IF WAY = 0
               CONTINUE
           ELSE
               SUBTRACT 1 FROM WAY
           END-IF.
       TARGET.
           ALTER SWITCH TO PROCEED TO ELSEWHERE.
       SWITCH.
           GO TO TARGET.
       ELSEWHERE.
           MOVE 2 TO WAY
           GO TO TWICE PARTS DEPENDING ON WAY.
       PARTS SECTION.
       PARTS-A.
           IF WAY = 9
               GO TO PARTS-C
           END-IF
           MOVE 9 TO WAY
           GO TO PARTS-A.
       PARTS-C.
           OPEN INPUT LOST
           SORT WORK ON ASCENDING KEY WORK-REC
               INPUT PROCEDURE FILL
               OUTPUT PROCEDURE DRAIN.
       LAST-PARA SECTION.
           STOP RUN.
       FILL SECTION.
       FILL-PARA.
           CONTINUE.
       DRAIN SECTION.
           CONTINUE.
