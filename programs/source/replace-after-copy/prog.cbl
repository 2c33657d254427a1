      * Language Reference, "REPLACE statement": it works on the text
      * that all COPY statements leave, so it finds a word that COPY
      * REPLACING has put together of pieces, and what it leads or
      * trails.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       REPLACE ==VAR-COLON== BY ==VAR-COMMA==
               TRAILING ==-KEY== BY ==-ID==.
       COPY TAGGED REPLACING ==:TAG:== BY ==COLON==.
       PROCEDURE DIVISION.
           DISPLAY VAR-COLON ' ' COLON-KEY
       REPLACE OFF.
           DISPLAY VAR-COMMA ' ' COLON-ID
           GOBACK.
