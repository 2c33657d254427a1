       IDENTIFICATION DIVISION.
       PROGRAM-ID. H05TEXT.
      *------------------------------------------------------------
      * TEXT: STRING, UNSTRING, INSPECT, REFERENCE MODIFICATION.
      *------------------------------------------------------------
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I                        PIC S9(9) COMP.
       01  SEED                     PIC S9(9) COMP VALUE 5.
       01  QUOTIENT                 PIC S9(9) COMP.
       01  ORDER-NO                 PIC 9(6).
       01  PARTY                    PIC X(30) VALUE 'NORTHERN LIGHT'.
       01  TOWN                     PIC X(20) VALUE 'TROMSO'.
       01  MESSAGE-TEXT             PIC X(140).
       01  AT-BYTE                  PIC S9(4) COMP.
       01  BLANKS                   PIC S9(4) COMP.
       01  COMMAS                   PIC S9(4) COMP.
       01  PARTS.
           05  PART-TAG             PIC X(12).
           05  PART-NO              PIC X(10).
           05  PART-PARTY           PIC X(30).
           05  PART-TOWN            PIC X(20).
       01  PART-COUNT               PIC S9(4) COMP.
       01  PARTY-LENGTH             PIC S9(4) COMP.
       01  NO-AGAIN                 PIC 9(6).
       01  SUMS.
           05  SUM-NO               PIC S9(15) COMP-3 VALUE 0.
           05  SUM-BYTES            PIC S9(15) COMP-3 VALUE 0.
           05  SUM-COUNTS           PIC S9(15) COMP-3 VALUE 0.
       01  SHOWN                    PIC 9(18).
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM ONE-MESSAGE VARYING I FROM 1 BY 1 UNTIL I > 400000
           MOVE SUM-NO TO SHOWN
           DISPLAY 'H05 NUMBERS  ' SHOWN
           MOVE SUM-BYTES TO SHOWN
           DISPLAY 'H05 BYTES    ' SHOWN
           MOVE SUM-COUNTS TO SHOWN
           DISPLAY 'H05 COUNTS   ' SHOWN
           DISPLAY 'H05 LAST     ' MESSAGE-TEXT (1:50)
           STOP RUN.
       ONE-MESSAGE.
           COMPUTE SEED = SEED * 997 + 331
           DIVIDE SEED BY 999983 GIVING QUOTIENT REMAINDER SEED
           MOVE SEED TO ORDER-NO
           MOVE SPACES TO MESSAGE-TEXT
           MOVE 1 TO AT-BYTE
           STRING 'ORDER' DELIMITED BY SIZE
                  '/' ORDER-NO '/' DELIMITED BY SIZE
                  PARTY DELIMITED BY '  '
                  '/' DELIMITED BY SIZE
                  TOWN DELIMITED BY SPACE
                  ',END' DELIMITED BY SIZE
               INTO MESSAGE-TEXT WITH POINTER AT-BYTE
           END-STRING
           ADD AT-BYTE TO SUM-BYTES
           MOVE 0 TO BLANKS COMMAS
           INSPECT MESSAGE-TEXT TALLYING
               BLANKS FOR ALL ' ' BEFORE INITIAL ','
               COMMAS FOR CHARACTERS AFTER INITIAL ','
           COMPUTE SUM-COUNTS = SUM-COUNTS + BLANKS * 3 + COMMAS
           INSPECT MESSAGE-TEXT REPLACING ALL 'TR' BY 'tr'
               FIRST 'N' BY 'n' AFTER INITIAL 'O'
           INSPECT MESSAGE-TEXT CONVERTING '0123456789' TO '9876543210'
           MOVE SPACES TO PARTS
           MOVE 0 TO PART-COUNT
           UNSTRING MESSAGE-TEXT DELIMITED BY '/' OR ','
               INTO PART-TAG PART-NO
                    PART-PARTY COUNT IN PARTY-LENGTH
                    PART-TOWN
               TALLYING IN PART-COUNT
           END-UNSTRING
           MOVE PART-NO (1:6) TO NO-AGAIN
           ADD NO-AGAIN TO SUM-NO
           COMPUTE SUM-BYTES = SUM-BYTES + PARTY-LENGTH * PART-COUNT
           IF MESSAGE-TEXT (7:1) = '9'
               ADD 1 TO SUM-COUNTS
           END-IF.
