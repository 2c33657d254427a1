      * A GO TO may leave a procedure of SORT and come back to its end; the
      * same procedure may be performed as well.
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
       01  N             PIC 9(2) VALUE 5.
       01  ENDED         PIC X VALUE 'N'.
       PROCEDURE DIVISION.
       MAIN SECTION.
           SORT WORK ASCENDING W-REC
               INPUT PROCEDURE FILL-A THRU FILL-C
               OUTPUT PROCEDURE SHOW-IT
           PERFORM FILL-C
           GOBACK.
       ELSEWHERE.
           DISPLAY 'ELSEWHERE'
           MOVE 1 TO W-REC RELEASE W-REC
           GO TO FILL-C.
       FILL-A.
           PERFORM FILL-B
           MOVE N TO W-REC
           RELEASE W-REC
           GO TO ELSEWHERE.
       FILL-B.
           SUBTRACT 2 FROM N.
       FILL-C.
           DISPLAY 'FILL-C'.
       SHOW-IT SECTION.
       SHOW-ONE.
           RETURN WORK AT END MOVE 'Y' TO ENDED END-RETURN
           IF ENDED = 'N' DISPLAY W-REC GO TO SHOW-ONE.
