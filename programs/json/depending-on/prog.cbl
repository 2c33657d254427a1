       IDENTIFICATION DIVISION.
       PROGRAM-ID. JSONODO.
      * Items lie where the objects of OCCURS DEPENDING ON put them
      * when the statement runs: what follows a table comes nearer, and
      * so do the occurrences of a table that holds one (Language
      * Reference, "Complex OCCURS DEPENDING ON"; JSON GENERATE and
      * JSON PARSE, identifier-2).
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  LINES-OF            PIC 9     VALUE 2.
       01  NOTES-OF            PIC 9     COMP VALUE 3.
       01  TAGS-OF             PIC S9(4) COMP-5 VALUE 1.
       01  ORDER-1.
           05 ID-NO            PIC 9(3)  VALUE 7.
           05 LINE-1 OCCURS 0 TO 5 DEPENDING ON LINES-OF INDEXED BY LX.
              10 SKU           PIC X(3).
              10 FILLER        PIC X(2).
              10 TAG OCCURS 0 TO 4 DEPENDING ON TAGS-OF PIC X.
              10 QTY           PIC 9(2).
           05 FILLER           PIC X(4).
           05 NOTES.
              10 NOTE-1 OCCURS 0 TO 3 DEPENDING ON NOTES-OF PIC X(2).
              10 SAID-BY       PIC X(4).
           05 TOTAL            PIC S9(3)V9 COMP-3.
       01  PART-OF.
           05 A-TABLE OCCURS 1 TO 9 DEPENDING ON LINES-OF PIC X.
           05 BEHIND.
              10 B-1           PIC X(3).
              10 B-TABLE OCCURS 1 TO 4 DEPENDING ON TAGS-OF PIC 9.
              10 B-2           PIC 9(2).
       01  DOC                 PIC N(400) NATIONAL.
       01  USED                PIC 9(4).
       01  TEXT-IN             PIC X(200).
       PROCEDURE DIVISION.
           PERFORM FILL
           PERFORM SHOW
           MOVE 0 TO LINES-OF
           MOVE 1 TO NOTES-OF
           MOVE "EMMA" TO SAID-BY
           MOVE "x" TO NOTE-1 (1)
           MOVE 1.5 TO TOTAL
           PERFORM SHOW
           MOVE 5 TO LINES-OF
           MOVE 4 TO TAGS-OF
           MOVE 2 TO NOTES-OF
           PERFORM FILL
           PERFORM SHOW
           MOVE 3 TO LINES-OF
           MOVE 2 TO TAGS-OF
           MOVE "xyz" TO PART-OF
           MOVE "bcd" TO B-1
           MOVE 5 TO B-TABLE (1)
           MOVE 6 TO B-TABLE (2)
           MOVE 78 TO B-2
           JSON GENERATE DOC FROM BEHIND COUNT USED
           DISPLAY FUNCTION DISPLAY-OF (DOC (1:USED))
           PERFORM READ-IT
           STOP RUN.
       FILL.
           MOVE ALL "." TO ORDER-1
           MOVE SPACES TO TEXT-IN
           MOVE 7 TO ID-NO
           PERFORM VARYING LX FROM 1 BY 1 UNTIL LX > LINES-OF
               MOVE ALL "ab" TO LINE-1 (LX)
               MOVE "SKU" TO SKU (LX)
               SET QTY (LX) TO LX
           END-PERFORM
           MOVE ALL "n!" TO NOTES
           MOVE "OTTO" TO SAID-BY
           MOVE -12.3 TO TOTAL.
       SHOW.
           JSON GENERATE DOC FROM ORDER-1 COUNT USED
               NAME OF NOTE-1 IS "note"
           END-JSON
           DISPLAY FUNCTION DISPLAY-OF (DOC (1:USED)).
       READ-IT.
           MOVE 2 TO LINES-OF
           MOVE 3 TO TAGS-OF
           MOVE 1 TO NOTES-OF
           MOVE ALL "." TO ORDER-1
           MOVE SPACES TO TEXT-IN
           STRING '{"ORDER-1":{"ID-NO":9,"LINE-1":['
               '{"SKU":"one","TAG":["1","2","3"],"QTY":11},'
               '{"SKU":"two","TAG":["4","5","6"],"QTY":22}],'
               '"NOTES":{"NOTE-1":["hi"],"SAID-BY":"me"},'
               '"TOTAL":3.4}}' DELIMITED BY SIZE INTO TEXT-IN
           JSON PARSE TEXT-IN INTO ORDER-1 ENCODING 1140
               ON EXCEPTION DISPLAY "WRONG " JSON-CODE " " JSON-STATUS
           END-JSON
           DISPLAY ID-NO "|" LINE-1 (1) "|" LINE-1 (2) "|" NOTES "|"
               FUNCTION LENGTH (ORDER-1)
           DISPLAY ORDER-1 (1:33) "|"
           IF TOTAL = 3.4 DISPLAY "TOTAL READ" END-IF.
