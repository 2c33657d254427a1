      * GOBACK in the middle of performed ranges puts all exits back:
      * the next CALL of the program starts clean (Programming Guide,
      * last-used state concerns data only).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           CALL 'SUB'
           CALL 'SUB'
           CALL 'SUB'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN-LINE.
           ADD 1 TO N
           IF N = 1 PERFORM LEAVE-PARA.
           DISPLAY 'CALL ' N.
       LEAVE-PARA.
           IF N = 1
               DISPLAY 'LEAVES'
               GOBACK.
           DISPLAY 'LEAVE-PARA ' N.
       LAST-PARA.
           DISPLAY 'LAST ' N
           GOBACK.
       END PROGRAM SUB.
