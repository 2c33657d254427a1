      * A LINKAGE record at NULL can be asked for its address; touching its
      * bytes is an addressing exception.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L               PIC X(4).
       PROCEDURE DIVISION.
           SET ADDRESS OF L TO NULL
           IF ADDRESS OF L = NULL DISPLAY 'NULL' END-IF
           MOVE 'ABCD' TO L
           DISPLAY 'NEVER'
           GOBACK.
