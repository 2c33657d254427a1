      * Language Reference, "DISPLAY statement", "SHIFT-OUT and
      * SHIFT-IN": DBCS items are transferred as they are; the shift
      * codes around them may be operands of their own.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G PIC G(2) DISPLAY-1 VALUE G'漢字'.
       PROCEDURE DIVISION.
           DISPLAY 'A' SHIFT-OUT G SHIFT-IN 'B'
           DISPLAY 'C' WITH NO ADVANCING
           DISPLAY '漢D'.
           GOBACK.
