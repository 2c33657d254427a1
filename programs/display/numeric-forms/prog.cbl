      * Programming Guide, "DISPSIGN": under COMPAT binary and packed
      * items show their digits, a negative one overpunched; zoned items
      * show their characters.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  UB PIC 9(3) COMP VALUE 111.
       01  PB PIC S9(3) COMP VALUE 111.
       01  NB PIC S9(3) COMP VALUE -111.
       01  UP-1 PIC 9(3) COMP-3 VALUE 222.
       01  PP PIC S9(3) COMP-3 VALUE 222.
       01  NP PIC S9(3) COMP-3 VALUE -222.
       01  UZ PIC 9(3) VALUE 333.
       01  PZ PIC S9(3) VALUE 333.
       01  NZ PIC S9(3) VALUE -333.
       01  PL PIC S9(3) SIGN LEADING VALUE 333.
       01  NL PIC S9(3) SIGN LEADING VALUE -333.
       01  SL PIC S9(3) SIGN LEADING SEPARATE VALUE -333.
       01  ST PIC S9(3) SIGN TRAILING SEPARATE VALUE 333.
       01  D PIC S9(3)V99 COMP-3 VALUE 1.5.
       PROCEDURE DIVISION.
           DISPLAY UB ' ' PB ' ' NB
           DISPLAY UP-1 ' ' PP ' ' NP
           DISPLAY UZ ' ' PZ ' ' NZ
           DISPLAY PL ' ' NL ' ' SL ' ' ST
           DISPLAY D.
           GOBACK.
