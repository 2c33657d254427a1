      * An item whose description is wrong makes no message of the
      * statements that use it; a name that is not defined, and a
      * block that is not compiled, are said once with their lines.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  BIG-SUM  PIC S9(39) COMP VALUE 1.
       01  WRONG    FLOAT-SINGLE VALUE 2.5.
       01  AMOUNT   PIC S9(5)V99 VALUE 3.
       PROCEDURE DIVISION.
       MAIN-PARA.
           ADD AMOUNT TO BIG-SUM
           COMPUTE BIG-SUM = WRONG * AMOUNT
           IF WRONG > AMOUNT
               MOVE 1.5 TO WRONG
           END-IF
           MOVE AMOUNT TO TOTAL
           ADD 1 TO TOTAL
           EXEC CICS SYNCPOINT END-EXEC
           DISPLAY TOTAL
           EXEC CICS RETURN END-EXEC
           GOBACK.
