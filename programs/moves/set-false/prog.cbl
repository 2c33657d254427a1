      * Language Reference, "SET statement", format 4, and "VALUE
      * clause", format 2: SET condition-name TO FALSE moves the value
      * of WHEN SET TO FALSE to the conditional variable.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  STATE PIC X(5) VALUE 'OPEN'.
           88 IS-OPEN VALUE 'OPEN' WHEN SET TO FALSE IS 'NO'.
           88 IS-SHUT VALUE 'SHUT' FALSE 'AJAR'.
       01  N PIC S9(3) COMP-3 VALUE 0.
           88 N-GOOD VALUE ZERO THRU 9 FALSE IS -1.
       01  T VALUE 'YYY'.
           05 FLAG PIC X OCCURS 3.
              88 IS-ON VALUE 'Y' WHEN SET TO FALSE 'N'.
       01  SHOW PIC -9.
       PROCEDURE DIVISION.
           SET IS-OPEN TO FALSE
           DISPLAY '[' STATE ']'
           IF IS-OPEN DISPLAY 'OPEN' END-IF
           SET IS-SHUT N-GOOD IS-ON (2) TO FALSE
           MOVE N TO SHOW
           DISPLAY '[' STATE '] ' SHOW ' ' T
           IF NOT N-GOOD DISPLAY 'NOT GOOD' END-IF
           SET IS-SHUT TO TRUE
           DISPLAY '[' STATE ']'
           GOBACK.
