      * Language Reference, "INSPECT statement", REPLACING: ALL,
      * LEADING, FIRST, CHARACTERS BY; the first operand that matches
      * takes the characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(10).
       PROCEDURE DIVISION.
           MOVE 'AABBAABBCC' TO X
           INSPECT X REPLACING ALL 'A' BY 'x' FIRST 'B' BY 'y'
           DISPLAY X
           MOVE 'AABBAABBCC' TO X
           INSPECT X REPLACING LEADING 'A' BY '*'
               ALL 'BB' BY '--' AFTER INITIAL 'BA'
           DISPLAY X
           MOVE 'AABBAABBCC' TO X
           INSPECT X REPLACING CHARACTERS BY '.' BEFORE INITIAL 'C'
           DISPLAY X
           MOVE 'AABBAABBCC' TO X
           INSPECT X REPLACING ALL 'AB' BY 'xy' 'BA' BY 'pq'
           DISPLAY X
           MOVE SPACES TO X
           INSPECT X REPLACING ALL SPACES BY ZEROS
           DISPLAY X.
           GOBACK.
