      * Language Environment Programming Reference, CEEHDLR, CEEHDLU and
      * CEEMRCR: a handler is told of an abend, last one first, with the
      * condition and its own token; it percolates, has the program
      * that registered it left for its caller, or go on behind the CALL.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  HANDLER PROCEDURE-POINTER.
       01  TOKEN PIC S9(9) COMP VALUE 7.
       01  FC.
           05  SEV PIC S9(4) COMP.
           05  MSG PIC S9(4) COMP.
           05  PIC X(8).
       PROCEDURE DIVISION.
           CALL 'FAILS' USING BY CONTENT 'X'
           DISPLAY 'BEHIND THE FIRST'
           CALL 'FAILS' USING BY CONTENT 'Y'
           DISPLAY 'BEHIND THE SECOND'
           CALL 'FAILS' USING BY CONTENT 'Z'
           DISPLAY 'BEHIND THE THIRD'
      * Handlers that FAILS has registered are gone with it.
           SET HANDLER TO ENTRY 'TELLS'
           CALL 'CEEHDLR' USING HANDLER TOKEN FC
           DISPLAY 'REGISTERED ' SEV ' ' MSG
           CALL 'CEEHDLR' USING HANDLER TOKEN FC
           DISPLAY 'AGAIN ' SEV ' ' MSG
           CALL 'CEEHDLU' USING HANDLER FC
           CALL 'CEEHDLU' USING HANDLER FC
           CALL 'CEEHDLU' USING HANDLER FC
           DISPLAY 'GONE ' SEV ' ' MSG
      * The last one has this program go on behind the CALL.
           SET HANDLER TO ENTRY 'GOESON'
           CALL 'CEEHDLR' USING HANDLER TOKEN FC
           CALL 'CALLS'
           DISPLAY 'BEHIND THE CALL'
           CALL 'DIVIDES'
           DISPLAY 'BEHIND IT AGAIN'
           CALL 'CEEHDLU' USING HANDLER FC
           SET HANDLER TO ENTRY 'TELLS'
           CALL 'CEEHDLR' USING HANDLER TOKEN FC
           CALL 'CALLS'
           DISPLAY 'NEVER'
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. FAILS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  HANDLER PROCEDURE-POINTER.
       01  TOKEN PIC S9(9) COMP VALUE 42.
       01  CALLS PIC 9 VALUE 0.
       LINKAGE SECTION.
       01  L PIC S9(3) COMP-3.
       PROCEDURE DIVISION USING L.
       MAIN-PARA.
           ADD 1 TO CALLS
           DISPLAY 'CALL ' CALLS
           SET HANDLER TO ENTRY 'RESUMES'
           CALL 'CEEHDLR' USING HANDLER TOKEN OMITTED
           SET HANDLER TO ENTRY 'TELLS'
           CALL 'CEEHDLR' USING HANDLER TOKEN OMITTED
           IF CALLS < 3
               PERFORM ADD-PARA
               GOBACK.
      * No PERFORM is active any more: control falls through.
       ADD-PARA.
           IF CALLS = 1
               ADD 1 TO L.
           IF CALLS = 2
               PERFORM DEEP-PARA.
           DISPLAY 'THROUGH'.
       DEEP-PARA.
           IF CALLS = 2
               CALL 'DIVIDES'
               DISPLAY 'NEVER'.
           DISPLAY 'DEEP'.
       END PROGRAM FAILS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. DIVIDES.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  Z PIC S9(3) COMP-3 VALUE 0.
       01  R PIC S9(3) COMP-3.
       PROCEDURE DIVISION.
           DIVIDE 5 BY Z GIVING R
           GOBACK.
       END PROGRAM DIVIDES.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CALLS.
       PROCEDURE DIVISION.
           CALL 'DIVIDES'
           DISPLAY 'NEVER'
           GOBACK.
       END PROGRAM CALLS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. GOESON.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  TO-ITSELF PIC S9(9) COMP VALUE 0.
       LINKAGE SECTION.
       01  CONDITION PIC X(12).
       01  TOKEN PIC S9(9) COMP.
       01  RESULT PIC S9(9) COMP.
       01  NEW-CONDITION PIC X(12).
       PROCEDURE DIVISION USING CONDITION TOKEN RESULT NEW-CONDITION.
           DISPLAY 'GOES ON ' TOKEN
           CALL 'CEEMRCR' USING TO-ITSELF OMITTED
           MOVE 10 TO RESULT
           GOBACK.
       END PROGRAM GOESON.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. TELLS.
       DATA DIVISION.
       LINKAGE SECTION.
       01  CONDITION.
           05  SEV PIC S9(4) COMP.
           05  MSG PIC S9(4) COMP.
           05  PIC X.
           05  FACILITY PIC X(3).
           05  PIC X(4).
       01  TOKEN PIC S9(9) COMP.
       01  RESULT PIC S9(9) COMP.
       01  NEW-CONDITION PIC X(12).
       PROCEDURE DIVISION USING CONDITION TOKEN RESULT NEW-CONDITION.
           DISPLAY 'TOLD ' FACILITY ' ' MSG ' ' SEV ' ' TOKEN
           MOVE 20 TO RESULT
           GOBACK.
       END PROGRAM TELLS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. RESUMES.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  TO-CALLER PIC S9(9) COMP VALUE 1.
       LINKAGE SECTION.
       01  CONDITION PIC X(12).
       01  TOKEN PIC S9(9) COMP.
       01  RESULT PIC S9(9) COMP.
       01  NEW-CONDITION PIC X(12).
       PROCEDURE DIVISION USING CONDITION TOKEN RESULT NEW-CONDITION.
           DISPLAY 'RESUMES ' TOKEN
           CALL 'CEEMRCR' USING TO-CALLER OMITTED
           MOVE 10 TO RESULT
           GOBACK.
       END PROGRAM RESUMES.
