      * Language Reference, "CALL statement": each CALL passes the
      * addresses of its own arguments, whatever was passed before, and
      * a called program finds them whatever it did with its own.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  NAME            PIC X(8).
       01  LONG-NAME       PIC X(12).
       01  A               PIC X(3) VALUE 'AAA'.
       01  B               PIC X(3) VALUE 'BBB'.
       01  T.
           05  E           PIC X(3) OCCURS 3.
       01  I               PIC 9.
       01  K               PIC 9.
       PROCEDURE DIVISION.
           MOVE 'X1 X2 X3 ' TO T
      * One statement, other programs and entry points.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 6
               EVALUATE I
                   WHEN 1 MOVE 'SHOW' TO NAME
                   WHEN 2 MOVE 'TURNED' TO NAME
                   WHEN 3 MOVE 'SHOW' TO NAME
                   WHEN 4 MOVE 'MOVER' TO NAME
                   WHEN 5 MOVE 'MOVER' TO NAME
                   WHEN 6 MOVE 'SHOW' TO NAME
               END-EVALUATE
               CALL NAME USING A B
           END-PERFORM
      * Two statements, one program, in turn.
           PERFORM 2 TIMES
               CALL 'SHOW' USING B A
               CALL 'SHOW' USING A A
           END-PERFORM
      * An element that is another one each time; a value that is.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3
               CALL 'SHOW' USING E(I) B
               CALL 'SHOW' USING BY CONTENT E(I) BY REFERENCE A
           END-PERFORM
      * OMITTED, and after a CANCEL.
           PERFORM 2 TIMES
               CALL 'MAYBE' USING A OMITTED
               CALL 'MAYBE' USING A B
               CANCEL 'MAYBE'
           END-PERFORM
      * A name longer than a word.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 4
               DIVIDE I BY 2 GIVING K REMAINDER K
               IF K = 0
                   MOVE 'SHOW' TO LONG-NAME
               ELSE
                   MOVE 'TURNED' TO LONG-NAME
               END-IF
               CALL LONG-NAME USING A B
           END-PERFORM
      * Through a program whose own arguments lie elsewhere each time.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3
               CALL 'PASSON' USING E(I)
           END-PERFORM
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SHOW.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L               PIC X(3).
       01  R               PIC X(3).
       PROCEDURE DIVISION USING L R.
           DISPLAY 'SHOW ' L ' ' R
           GOBACK.
           ENTRY 'TURNED' USING R L.
           DISPLAY 'TURNED ' L ' ' R
           GOBACK.
       END PROGRAM SHOW.
      * It moves its LINKAGE records away.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. MOVER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  OWN             PIC X(3) VALUE 'OWN'.
       01  OTHER-PLACE     POINTER.
       LINKAGE SECTION.
       01  L               PIC X(3).
       01  R               PIC X(3).
       PROCEDURE DIVISION USING L R.
           DISPLAY 'MOVER ' L ' ' R
           CALL 'AWAY' USING OWN OTHER-PLACE
           SET ADDRESS OF L TO OTHER-PLACE
           DISPLAY 'MOVED ' L ' ' R
           GOBACK.
       END PROGRAM MOVER.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. AWAY.
       DATA DIVISION.
       LINKAGE SECTION.
       01  O               PIC X(3).
       01  P               POINTER.
       PROCEDURE DIVISION USING O P.
           SET P TO ADDRESS OF O
           GOBACK.
       END PROGRAM AWAY.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. MAYBE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  TIMES-HERE      PIC 9 VALUE 0.
       LINKAGE SECTION.
       01  L               PIC X(3).
       01  R               PIC X(3).
       PROCEDURE DIVISION USING L R.
           ADD 1 TO TIMES-HERE
           IF ADDRESS OF R = NULL
               DISPLAY 'MAYBE ' TIMES-HERE ' ' L
           ELSE
               DISPLAY 'MAYBE ' TIMES-HERE ' ' L ' ' R
           END-IF
           GOBACK.
       END PROGRAM MAYBE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PASSON.
       DATA DIVISION.
       LOCAL-STORAGE SECTION.
       01  FRESH           PIC X(3).
       LINKAGE SECTION.
       01  L               PIC X(3).
       PROCEDURE DIVISION USING L.
           MOVE L TO FRESH
           INSPECT FRESH REPLACING ALL 'X' BY 'F'
           CALL 'SHOW' USING L FRESH
           GOBACK.
       END PROGRAM PASSON.
