      * Language Reference, "SEARCH statement", "SORT statement": keys
      * of class national are in the order of UTF-16, whatever PROGRAM
      * COLLATING SEQUENCE says of alphanumeric ones.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       OBJECT-COMPUTER. Z PROGRAM COLLATING SEQUENCE IS ODD.
       SPECIAL-NAMES.
           ALPHABET ODD IS 'Z' THRU 'A'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05  E OCCURS 4 ASCENDING KEY K INDEXED BY I.
               10  K PIC N(2).
               10  V PIC 9.
       01  X1 PIC X VALUE 'A'.
       01  D PIC 99 USAGE NATIONAL VALUE 2.
       PROCEDURE DIVISION.
           MOVE 'bb' TO K(1)
           MOVE 1 TO V(1)
           MOVE 'B' TO K(2)
           MOVE 2 TO V(2)
           MOVE N'z' TO K(3)
           MOVE 3 TO V(3)
           MOVE 'aZ' TO K(4)
           MOVE 4 TO V(4)
           SORT E ASCENDING KEY K
           DISPLAY V(1) V(2) V(3) V(4)
           SEARCH ALL E AT END DISPLAY 'WRONG'
             WHEN K(I) = 'bb' DISPLAY 'FOUND ' V(I)
           END-SEARCH
           SET I TO 1
           SEARCH E AT END DISPLAY 'WRONG'
             WHEN K(I) = N'z' DISPLAY 'FOUND ' V(I)
           END-SEARCH
           DISPLAY V(D)
           IF K(1) > 'A' AND X1 > 'B' DISPLAY 'ORDER'.
           GOBACK.
