      * A literal where only a data item may stand: one mistake, one message.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       77  A PIC X(4).
       PROCEDURE DIVISION.
           UNSTRING '2026-03' DELIMITED BY '-' INTO A
           GOBACK.
