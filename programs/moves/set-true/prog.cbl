      * Language Reference, "SET statement", format 4: SET
      * condition-name TO TRUE moves the first value of its VALUE
      * clause, by the rules of the VALUE clause.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  STATE PIC X(5) VALUE SPACES.
           88 IS-OPEN VALUE 'OPEN' 'O'.
           88 IS-SHUT VALUE 'SHUT' THRU 'SHUTZ'.
       01  N PIC S9(3) COMP-3.
           88 LOW VALUE -5 THRU 5.
           88 ZERO-ONE VALUE 0 1.
       PROCEDURE DIVISION.
           SET IS-OPEN TO TRUE
           DISPLAY '[' STATE ']'
           SET IS-SHUT LOW TO TRUE
           DISPLAY '[' STATE ']'
           IF N = -5 DISPLAY 'LOW'.
           SET ZERO-ONE TO TRUE
           IF N = 0 DISPLAY 'ZERO'.
           GOBACK.
