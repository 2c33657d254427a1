      * Language Reference, "CALL statement", ON EXCEPTION: done when
      * the program cannot be found; NOT ON EXCEPTION after it came
      * back.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P PIC X(8) VALUE 'NOWHERE'.
       PROCEDURE DIVISION.
           CALL P
               ON EXCEPTION DISPLAY 'NOT FOUND'
               NOT ON EXCEPTION DISPLAY 'NO'
           END-CALL
           CALL 'SUB'
               ON OVERFLOW DISPLAY 'NO'
           END-CALL
           CALL 'SUB'
               EXCEPTION DISPLAY 'NO'
               NOT EXCEPTION DISPLAY 'CAME BACK'
           END-CALL
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       PROCEDURE DIVISION.
           DISPLAY 'SUB'.
       END PROGRAM SUB.
