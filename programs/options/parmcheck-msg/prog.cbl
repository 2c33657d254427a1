       CBL PARMCHECK(MSG,8)
      * Programming Guide, "PARMCHECK": the bytes behind the last item of
      * WORKING-STORAGE are X'AA' before each CALL; when the called
      * program has changed one of them there is a message, and the
      * program goes on. The first CALL stays in its parameter.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(8) VALUE 'AAAAAAAA'.
       01  B PIC X(4) VALUE 'BBBB'.
       PROCEDURE DIVISION.
           CALL 'SHORT' USING B
           DISPLAY A B
           CALL 'LONG' USING A B
           DISPLAY A B
           GOBACK.
