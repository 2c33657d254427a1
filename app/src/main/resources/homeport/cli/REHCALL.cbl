       IDENTIFICATION DIVISION.
       PROGRAM-ID. REHCALL.
      *----------------------------------------------------------------
      * CALLED BY THE REHEARSAL.
      *----------------------------------------------------------------
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-TEXT                  PIC X(20).
       01  LK-NUMBER                PIC S9(4) COMP.
       PROCEDURE DIVISION USING LK-TEXT LK-NUMBER.
           EVALUATE LK-TEXT (1:1)
               WHEN 'R'
                   ADD 1 TO LK-NUMBER
               WHEN OTHER
                   MOVE 'CALLED' TO LK-TEXT
           END-EVALUATE
           GOBACK.
