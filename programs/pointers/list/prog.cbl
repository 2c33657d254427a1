      * A chain of records in storage that is found by pointers only; the
      * address of a record is kept while the LINKAGE record moves on.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  POOL.
           05  ENTRY-OF-POOL OCCURS 6.
               10  FILLER   PIC X(12).
       01  HEAD             POINTER VALUE NULL.
       01  AT-NOW           POINTER.
       01  SAVED            PIC X(4).
       01  SAVED-P REDEFINES SAVED POINTER.
       01  I                PIC S9(4) COMP.
       01  SUM-OF           PIC 9(5) VALUE 0.
       LINKAGE SECTION.
       01  NODE.
           05  NEXT-NODE    POINTER.
           05  AMOUNT       PIC S9(7) COMP-3.
           05  NAME         PIC X(4).
       PROCEDURE DIVISION.
       MAIN.
           PERFORM PUT-ONE VARYING I FROM 1 BY 1 UNTIL I > 6
           PERFORM SHOW-ALL
      * Every second node is taken out of the chain.
           SET AT-NOW TO HEAD
           PERFORM UNTIL AT-NOW = NULL
               SET ADDRESS OF NODE TO AT-NOW
               IF NEXT-NODE NOT = NULL
                   SET ADDRESS OF NODE TO NEXT-NODE
                   MOVE 0 TO SUM-OF
                   PERFORM TAKE-OUT
               END-IF
               SET ADDRESS OF NODE TO AT-NOW
               SET AT-NOW TO NEXT-NODE
           END-PERFORM
           PERFORM SHOW-ALL
           GOBACK.
       PUT-ONE.
           SET ADDRESS OF NODE TO ADDRESS OF ENTRY-OF-POOL(I)
           COMPUTE AMOUNT = I * I
           MOVE ALL 'n' TO NAME
           MOVE 'N' TO NAME(1:1)
           SET NEXT-NODE TO HEAD
           SET HEAD TO ADDRESS OF NODE.
       TAKE-OUT.
           SET ADDRESS OF NODE TO AT-NOW
           PERFORM SKIP-ONE.
       SKIP-ONE.
           MOVE 'KEEP' TO NAME
           SET ADDRESS OF NODE TO NEXT-NODE
           MOVE 'GONE' TO NAME
           PERFORM UNLINK.
       UNLINK.
           MOVE NODE(1:4) TO SAVED(1:4)
           SET ADDRESS OF NODE TO AT-NOW
           SET NEXT-NODE TO SAVED-P.
       SHOW-ALL.
           MOVE 0 TO SUM-OF
           SET AT-NOW TO HEAD
           PERFORM UNTIL AT-NOW = NULL
               SET ADDRESS OF NODE TO AT-NOW
               DISPLAY NAME ' ' AMOUNT
               ADD AMOUNT TO SUM-OF
               SET AT-NOW TO NEXT-NODE
           END-PERFORM
           DISPLAY 'SUM ' SUM-OF.
