       CBL PGMNAME(LONGMIXED)
      * Programming Guide, "PGMNAME": under LONGMIXED names of contained
      * and of linked programs are processed as they are written, so
      * names that differ in upper and lower case are those of different
      * programs. A CALL of an identifier finds a program that is not
      * contained in upper case.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'Prog'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC X(8) VALUE 'Rates'.
       01  P USAGE PROCEDURE-POINTER.
       PROCEDURE DIVISION.
           CALL 'Rates'
           CALL 'RATES'
           CALL 'rates'
               ON EXCEPTION DISPLAY 'NO rates'
           END-CALL
           CALL N
           CALL 'Inner'
           CALL 'inner'
           MOVE 'inner' TO N
           CALL N
           CALL 'Second'
           SET P TO ENTRY 'Rates'
           CALL P
           CANCEL 'RATES'
           CALL 'RATES'
           CALL 'Rates'
           CALL 'ToFile'
           CALL 'cee3abd'
               ON EXCEPTION DISPLAY 'NO cee3abd'
           END-CALL
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'Inner'.
       PROCEDURE DIVISION.
           DISPLAY 'Inner'
           GOBACK.
       END PROGRAM 'Inner'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'inner'.
       PROCEDURE DIVISION.
           DISPLAY 'inner'
           GOBACK.
       END PROGRAM 'inner'.
       END PROGRAM 'Prog'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'Rates'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  COUNTER PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO COUNTER
           DISPLAY 'Rates ' COUNTER
           GOBACK.
           ENTRY 'Second'.
           DISPLAY 'Second'
           GOBACK.
       END PROGRAM 'Rates'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'RATES'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  COUNTER PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           ADD 1 TO COUNTER
           DISPLAY 'RATES ' COUNTER
           GOBACK.
       END PROGRAM 'RATES'.
