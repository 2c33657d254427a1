      * Language Reference, "Conventions for program-names": a contained
      * program is called by its container; a COMMON one by those beside it
      * and in them too. A contained program goes before one of the same
      * name outside. Its data is as it left it, until CANCEL.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           CALL 'ONE'
           CALL 'TWO'
           CALL 'TWO'
           CALL 'SHARED'
           CANCEL 'SHARED'
           CALL 'SHARED'
           CALL 'APART'
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ONE.
       PROCEDURE DIVISION.
           DISPLAY 'ONE'
           CALL 'SHARED'
           CALL 'TWO' ON EXCEPTION DISPLAY 'NO TWO HERE' END-CALL
           CALL 'ONE-A'
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ONE-A.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  NAME-OF         PIC X(8) VALUE 'SHARED'.
       PROCEDURE DIVISION.
           CALL NAME-OF
           EXIT PROGRAM.
       END PROGRAM ONE-A.
       END PROGRAM ONE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. TWO.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CALLS           PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO CALLS
           DISPLAY 'TWO ' CALLS.
       END PROGRAM TWO.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SHARED IS COMMON PROGRAM.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CALLS           PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO CALLS
           DISPLAY 'SHARED ' CALLS.
       END PROGRAM SHARED.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. APART.
       PROCEDURE DIVISION.
           CALL 'SHARED'
           GOBACK.
       END PROGRAM APART.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SHARED.
       PROCEDURE DIVISION.
           DISPLAY 'THE SEPARATE ONE'
           GOBACK.
       END PROGRAM SHARED.
