      * Language Reference, "SPECIAL-NAMES paragraph", environment-names
      * of a printer, and "WRITE statement", ADVANCING mnemonic-name: the
      * ANSI control character of channel n is n (A to C from ten on),
      * CSP's is +, those of AFP-5A and of the pockets are in A-0965.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           C01 IS TOP-PAGE, C02 IS CH2; C09 CH9
           C10 IS CH10 C12 CH12 CSP IS NOSP
           S01 IS POCKET-1 S02 POCKET-2 AFP-5A IS PAGE-MODE.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORDING MODE F.
       01  P-LINE PIC X(3).
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           WRITE P-LINE FROM '01' AFTER TOP-PAGE
           WRITE P-LINE FROM '02' AFTER ADVANCING CH2
           WRITE P-LINE FROM '09' AFTER CH9
           WRITE P-LINE FROM '10' AFTER CH10
           WRITE P-LINE FROM '12' AFTER CH12
           WRITE P-LINE FROM 'sp' AFTER ADVANCING NOSP
           WRITE P-LINE FROM '5a' AFTER PAGE-MODE
           WRITE P-LINE FROM 's1' AFTER POCKET-1
           WRITE P-LINE FROM 's2' AFTER ADVANCING POCKET-2
           WRITE P-LINE FROM 'b9' BEFORE CH9
           WRITE P-LINE FROM 'nx' BEFORE ADVANCING 1
           CLOSE PRT
           GOBACK.
