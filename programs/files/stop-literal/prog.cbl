      * Language Reference, "STOP statement": the literal is shown to
      * the operator, and the program goes on after his answer.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(5).
       PROCEDURE DIVISION.
           DISPLAY 'BEFORE'
           STOP 'MOUNT THE TAPE'
           STOP 42
           ACCEPT A 
           DISPLAY 'BEHIND ' A
           GOBACK.
