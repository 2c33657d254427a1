       IDENTIFICATION DIVISION.
       PROGRAM-ID. XMLODO.
      * Items lie where the objects of OCCURS DEPENDING ON put them
      * when the statement runs (Language Reference, "Complex OCCURS
      * DEPENDING ON"; "XML GENERATE statement", identifier-2).
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A-COUNT             PIC 9     VALUE 2.
       01  B-COUNT             PIC 9     VALUE 1.
       01  G.
           05 A-ROW OCCURS 0 TO 5 DEPENDING ON A-COUNT INDEXED BY AX.
              10 A-KEY         PIC X(2).
              10 B-ROW OCCURS 1 TO 3 DEPENDING ON B-COUNT PIC 9.
              10 A-END         PIC X.
           05 BEHIND           PIC X(6).
           05 LAST-ONE         PIC 9(2).
       01  DOC                 PIC X(400).
       01  USED                PIC 9(4) COMP.
       PROCEDURE DIVISION.
           PERFORM SHOW
           MOVE 3 TO B-COUNT
           MOVE 1 TO A-COUNT
           PERFORM SHOW
           MOVE 0 TO A-COUNT
           PERFORM SHOW
           STOP RUN.
       SHOW.
           MOVE ALL "*" TO G
           PERFORM VARYING AX FROM 1 BY 1 UNTIL AX > A-COUNT
               MOVE ALL "123" TO A-ROW (AX)
               MOVE "K" TO A-KEY (AX)
               MOVE "e" TO A-END (AX)
           END-PERFORM
           MOVE "behind" TO BEHIND
           MOVE 42 TO LAST-ONE
           XML GENERATE DOC FROM G COUNT IN USED
               WITH ATTRIBUTES
               ON EXCEPTION DISPLAY "WRONG " XML-CODE
           END-XML
           DISPLAY DOC (1:USED).
