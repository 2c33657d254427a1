      * Language Reference, "EVALUATE statement": the first WHEN that
      * holds is done, WHEN OTHER if none; several WHENs may share one
      * statement.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(2).
       01  I PIC 9(2).
       PROCEDURE DIVISION.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 6
               EVALUATE TRUE
                   WHEN I = 1
                   WHEN I = 2
                       DISPLAY I ' FIRST'
                   WHEN I < 4
                       DISPLAY I ' SECOND'
                   WHEN I = 4
                       CONTINUE
                   WHEN I = 5 OR I = 3
                       DISPLAY I ' THIRD'
                   WHEN OTHER
                       DISPLAY I ' OTHER'
               END-EVALUATE
           END-PERFORM
           EVALUATE FALSE
               WHEN I = 7 DISPLAY 'NO'
               WHEN I = 8 DISPLAY 'FALSE HOLDS'
           END-EVALUATE
           EVALUATE I
               WHEN 1 DISPLAY 'NO'
           END-EVALUATE
           DISPLAY 'END'.
           GOBACK.
