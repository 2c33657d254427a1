      * Language Reference, "INSPECT statement", CONVERTING: as
      * REPLACING ALL of single characters in turn; each character is
      * changed once.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(10) VALUE 'abcXYZcab '.
       01  Y PIC X(10) VALUE '1231231231'.
       PROCEDURE DIVISION.
           INSPECT X CONVERTING 'abc' TO 'bcd' AFTER INITIAL 'a'
               BEFORE INITIAL 'Z'
           DISPLAY X '.'
           INSPECT Y CONVERTING '123' TO '231'
           DISPLAY Y
           INSPECT X CONVERTING
               'abcdefghijklmnopqrstuvwxyz' TO
               'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
           DISPLAY X '.'.
           GOBACK.
