      * Operands where none of their kind can stand: Language Reference,
      * "INSPECT statement", "CANCEL statement", "DISPLAY statement",
      * "Sign condition", "Figurative constants", "Arguments". ALL of a
      * figurative constant is the constant itself.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(3).
       01  G PIC X(3).
       01  N PIC 9(3).
       PROCEDURE DIVISION.
           INSPECT 'abc' CONVERTING 'a' TO 'b'
           INSPECT FUNCTION REVERSE(X) REPLACING ALL 'a' BY 'b'
           INSPECT FUNCTION REVERSE(X) TALLYING N FOR ALL 'a'
           CANCEL FUNCTION UPPER-CASE(X)
           DISPLAY ADDRESS OF X
           IF U'AB' + 5 IS POSITIVE CONTINUE END-IF
           COMPUTE N = FUNCTION MAX(N OMITTED 3)
           MOVE ALL X TO G
           ADD ALL ZERO TO N
           PERFORM VARYING N FROM ALL ZERO BY 1 UNTIL N > 3
             CONTINUE
           END-PERFORM
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ''.
       PROCEDURE DIVISION.
           GOBACK.
