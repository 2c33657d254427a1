      * Language Reference, "REWRITE statement": replaces the record
      * last read, in place.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  REC.
           05 K PIC 9(2).
           05 V PIC X(4).
       WORKING-STORAGE SECTION.
       01  NEW-REC PIC X(6) VALUE '99NEW!'.
       PROCEDURE DIVISION.
           OPEN I-O F
           PERFORM 4 TIMES
               READ F AT END DISPLAY 'END'
               NOT AT END
                   EVALUATE K
                       WHEN 1 MOVE 'uno' TO V REWRITE REC
                       WHEN 3 REWRITE REC FROM NEW-REC
                   END-EVALUATE
               END-READ
           END-PERFORM
           CLOSE F
           GOBACK.
