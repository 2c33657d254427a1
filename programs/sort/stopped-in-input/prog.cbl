      * Programming Guide, "Stopping a sort or merge operation prematurely":
      * 16 in SORT-RETURN ends the sort with the next RELEASE, out of whatever
      * is performed, and control goes behind the SORT statement. The
      * paragraphs work as before afterwards.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
       DATA DIVISION.
       FILE SECTION.
       SD  WORK.
       01  W-REC         PIC 9(2).
       WORKING-STORAGE SECTION.
       01  N             PIC 9(2).
       PROCEDURE DIVISION.
       MAIN SECTION.
           SORT WORK ASCENDING W-REC
               INPUT PROCEDURE FILL-IT OUTPUT PROCEDURE SHOW-IT
           DISPLAY 'SORT-RETURN ' SORT-RETURN ', N ' N
           PERFORM FILL-ONE
           PERFORM FILL-END
           DISPLAY 'STILL IN ORDER'
           SORT WORK ASCENDING W-REC
               INPUT PROCEDURE FILL-FEW OUTPUT PROCEDURE SHOW-IT
           DISPLAY 'SORT-RETURN ' SORT-RETURN
           GOBACK.
       FILL-IT SECTION.
           PERFORM FILL-ONE VARYING N FROM 1 BY 1 UNTIL N > 9
           DISPLAY 'NOT SHOWN'
           GO TO FILL-END.
       FILL-ONE.
           MOVE N TO W-REC
           IF N = 4
               DISPLAY 'STOP AT ' N
               MOVE 16 TO SORT-RETURN
               PERFORM LET-GO
               DISPLAY 'BEHIND THE RELEASE'
           ELSE
               IF N < 10 AND SORT-RETURN = 0 PERFORM LET-GO.
       LET-GO.
           IF SORT-RETURN = 16 AND N = 4
               ADD 10 TO N
               RELEASE W-REC
               DISPLAY 'NOT SHOWN EITHER'.
           IF N < 10 AND SORT-RETURN = 0
               RELEASE W-REC.
       FILL-END.
           DISPLAY 'FILL-END'.
       FILL-FEW SECTION.
           MOVE 3 TO N W-REC PERFORM LET-GO
           MOVE 2 TO N W-REC PERFORM LET-GO.
       SHOW-IT SECTION.
           DISPLAY 'OUTPUT'
           RETURN WORK AT END DISPLAY 'NONE' END-RETURN
           DISPLAY W-REC.
