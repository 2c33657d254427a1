      * Names of procedures: undefined, doubled, and a range in no
      * section.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM NO-SUCH-PARA
           GO TO TWICE.
       TWICE.
           DISPLAY '1'.
       TWICE.
           GOBACK.
