      * Language Reference, "DISPLAY statement", "ACCEPT statement":
      * national data is converted for CONSOLE and from it only.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC N(5).
       01  M PIC N(2).
       01  D PIC 9(8) USAGE NATIONAL.
       PROCEDURE DIVISION.
           ACCEPT N FROM CONSOLE
           DISPLAY FUNCTION HEX-OF(N)
           DISPLAY 'N=' N '.' N'lit' UPON CONSOLE
           ACCEPT M FROM SYSIN
           DISPLAY FUNCTION HEX-OF(M)
           ACCEPT D FROM DATE YYYYMMDD
           IF D NUMERIC AND D > 20200101 DISPLAY 'DATE'.
           MOVE NX'C1C2C3C4' TO M
      * As bytes these are the characters ABCD in EBCDIC.
           DISPLAY M.
           GOBACK.
