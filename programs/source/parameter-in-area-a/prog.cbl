      * The last parameter of PROCEDURE DIVISION USING stands in area A,
      * with the period behind it, as a paragraph-name would. It is a
      * name of the LINKAGE SECTION: the header goes on until its period
      * (Language Reference, "The procedure division header").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9 VALUE 1.
       01  B PIC 9 VALUE 2.
       PROCEDURE DIVISION.
           CALL 'ONE' USING A.
           CALL 'TWO' USING A B.
           DISPLAY A B.
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ONE.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L-A PIC 9.
       PROCEDURE DIVISION USING
        L-A.
           ADD 3 TO L-A.
           GOBACK.
       END PROGRAM ONE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. TWO.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L-A PIC 9.
       01  L-B PIC 9.
       PROCEDURE DIVISION USING L-A,
        L-B.
        MAIN-PARA.
           ADD L-A TO L-B.
           GOBACK.
       END PROGRAM TWO.
