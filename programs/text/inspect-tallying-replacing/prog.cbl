      * Language Reference, "INSPECT statement" format 3: counting
      * first, then replacing, as two statements.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(8) VALUE 'banana**'.
       01  N PIC 9(2) VALUE 0.
       01  S PIC S9(4) VALUE -1212.
       PROCEDURE DIVISION.
           INSPECT X TALLYING N FOR ALL 'an' CHARACTERS BEFORE '*'
               REPLACING ALL 'a' BY 'o' FIRST '*' BY '!'
           DISPLAY X ' ' N
           INSPECT S REPLACING ALL '1' BY '3'
           IF S = -3232 DISPLAY 'SIGN KEPT'.
           GOBACK.
