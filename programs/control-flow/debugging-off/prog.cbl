      * Programming Guide, "Generating information about procedures":
      * debugging sections are compiled and do not run without the
      * run-time option DEBUG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SOURCE-COMPUTER. IBM-370 WITH DEBUGGING MODE.
       PROCEDURE DIVISION.
       DECLARATIVES.
       WATCH SECTION.
           USE FOR DEBUGGING ON ALL PROCEDURES.
       WATCH-PARA.
           DISPLAY 'AT ' DEBUG-NAME.
       END DECLARATIVES.
       MAIN SECTION.
       MAIN-PARA.
           PERFORM SUB
           DISPLAY 'END'
           STOP RUN.
       SUB.
           DISPLAY 'SUB'.
