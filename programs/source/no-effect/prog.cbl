       *CBL NOSOURCE
      * Language Reference, "ENTER statement", "READY or RESET TRACE
      * statement", "SERVICE LABEL statement", "SERVICE RELOAD
      * statement", "TITLE statement", "*CONTROL (*CBL) statement",
      * "EJECT statement", "SKIP statements": nothing comes of them when
      * the program runs.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
           TITLE 'NOTHING HAPPENS'.
           EJECT
       DATA DIVISION.
           SKIP1
       WORKING-STORAGE SECTION.
       77  A PIC X VALUE 'a'.
           SKIP2.
       PROCEDURE DIVISION.
           READY TRACE.
           ENTER COBOL.
           ENTER ASSEMBLER MYPROG.
           SERVICE LABEL
           DISPLAY A
           IF A = 'a'
               SERVICE RELOAD A
               DISPLAY 'STILL'
           END-IF
           RESET TRACE.
       *CONTROL SOURCE
           SKIP3.
           EJECT.
           GOBACK.
