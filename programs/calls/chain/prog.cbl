      * Language Reference, "CALL statement": called programs call
      * others; an argument is passed on; each returns to its own
      * caller.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9(3) VALUE 1.
       PROCEDURE DIVISION.
           CALL 'ONE' USING N
           DISPLAY 'MAIN ' N
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ONE.
       DATA DIVISION.
       LINKAGE SECTION.
       01  M PIC 9(3).
       PROCEDURE DIVISION USING M.
           ADD 10 TO M
           CALL 'TWO' USING M
           DISPLAY 'ONE ' M
           GOBACK.
       END PROGRAM ONE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. TWO.
       DATA DIVISION.
       LINKAGE SECTION.
       01  K PIC 9(3).
       PROCEDURE DIVISION USING K.
           ADD 100 TO K
           DISPLAY 'TWO ' K
           GOBACK.
       END PROGRAM TWO.
