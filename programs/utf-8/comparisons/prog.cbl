      * Programming Guide, "COBOL statements and UTF-8 data items",
      * "Comparing UTF-8 data": bytes are compared, the shorter side
      * extended with X'20'; alphanumeric data becomes UTF-8 before,
      * UTF-8 data becomes national against national data.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  U PIC U(3) VALUE U'ab'.
       01  V PIC U(5) VALUE 'ab'.
       01  B PIC U BYTE-LENGTH 4 VALUE N'ab'.
       01  X PIC X(3) VALUE 'ab'.
       01  N PIC N(2) VALUE N'ab'.
       01  T.
           05  TE PIC U(2) OCCURS 3 ASCENDING KEY TE INDEXED BY TX.
       01  C PIC U.
           88  YES VALUE U'y' 'Y'.
       PROCEDURE DIVISION.
           IF U = V AND U = B AND U = X AND X = U AND U = N
               AND N = U AND U = 'ab' AND U = U'ab ' DISPLAY '1 EQUAL'.
           IF U < 'ac' AND U > UX'61' AND U < UX'C3A9'
               DISPLAY '2 ORDER'.
           MOVE SPACES TO V
           IF V = SPACES AND V NOT = ZEROS AND V < U
               DISPLAY '3 FIGURATIVE'.
           MOVE 'aa' TO TE(1)
           MOVE UX'C3A9' TO TE(2)
           MOVE UX'E4B8AD' TO TE(3)
           SEARCH ALL TE AT END DISPLAY 'WRONG'
             WHEN TE(TX) = NX'4E2D' DISPLAY '4 FOUND'
           END-SEARCH
           SET YES TO TRUE
           IF YES AND C = 'y' DISPLAY '5 CONDITION'.
           EVALUATE U
             WHEN N'ab' DISPLAY '6 EVALUATE'
             WHEN OTHER DISPLAY 'WRONG'
           END-EVALUATE.
           GOBACK.
