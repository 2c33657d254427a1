      * Language Reference, "LOCAL-STORAGE SECTION" and "WORKING-STORAGE
      * SECTION": local storage is new for each CALL with its values,
      * working storage stays as it was last.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           CALL 'SUB'
           CALL 'SUB'
           CANCEL 'SUB'
           CALL 'SUB'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  W PIC 9 VALUE 1.
       LOCAL-STORAGE SECTION.
       01  L PIC 9 VALUE 5.
       PROCEDURE DIVISION.
           DISPLAY W L
           ADD 1 TO W L
           DISPLAY W L
           GOBACK.
       END PROGRAM SUB.
