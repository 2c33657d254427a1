      * Language Reference, "ALPHABET clause", "PROGRAM COLLATING SEQUENCE
      * clause": relations, condition-names, HIGH-VALUE and LOW-VALUE follow
      * the alphabet; characters joined by ALSO are equal; the others
      * come behind in their native order.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       OBJECT-COMPUTER. IBM-Z
           PROGRAM COLLATING SEQUENCE IS BACKWARDS.
       SPECIAL-NAMES.
           ALPHABET BACKWARDS IS 'Z' THRU 'X' 'W' ALSO 'w' 'CBA'
               '0' THRU '9' 65.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  H               PIC X VALUE HIGH-VALUE.
       01  L               PIC X VALUE LOW-VALUE.
       01  A               PIC X(3) VALUE 'ABC'.
       01  N               PIC 9(3) VALUE 123.
       01  T.
           05  E           PIC X OCCURS 5 ASCENDING KEY E INDEXED IX.
       01  K               PIC X.
           88  IN-RANGE    VALUE 'Z' THRU 'B'.
       PROCEDURE DIVISION.
           IF L = 'Z' DISPLAY 'LOW IS Z' END-IF
           IF H = X'FF' DISPLAY 'HIGH IS FF' END-IF
           IF 'Z' < A AND A > 'CBA' DISPLAY 'Z BEFORE C BEFORE A' END-IF
           IF A < LOW-VALUES DISPLAY '?' END-IF
           IF A NOT < ALL 'Z' DISPLAY 'ALL' END-IF
           MOVE 'W' TO K
           IF K = 'w' AND K NOT < 'w' AND K NOT > 'w'
               DISPLAY 'SAME' END-IF
           IF IN-RANGE DISPLAY 'IN RANGE' END-IF
           MOVE 'A' TO K
           IF NOT IN-RANGE DISPLAY 'BEYOND' END-IF
           MOVE '0' TO K
           IF K > 'A' DISPLAY 'DIGITS BEHIND A' END-IF
           IF K < SPACE DISPLAY 'SPACE BEHIND DIGITS' END-IF
      * The number 65 is the character X'40', a space.
           IF K < X'00' AND X'00' > A DISPLAY 'X00 BEHIND SPACE' END-IF
           MOVE 'Z' TO K
           IF K < '1' AND N > 'ZZZ' DISPLAY 'NUMBER' END-IF
           MOVE 'ZYCA5' TO T
           SEARCH ALL E AT END DISPLAY 'NOT FOUND'
               WHEN E(IX) = 'A' SET N TO IX DISPLAY N
           END-SEARCH
           MOVE LOW-VALUE TO A
           DISPLAY A
           GOBACK.
