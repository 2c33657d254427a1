      * Language Reference, "SIGN clause"; Programming Guide, "Examples:
      * numeric data and internal representation": the overpunch is C or
      * D in the zone of the last or first digit, a separate sign is +
      * or -.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T PIC S9(3).
       01  TX REDEFINES T PIC X(3).
       01  L PIC S9(3) SIGN LEADING.
       01  LX REDEFINES L PIC X(3).
       01  TS PIC S9(3) SIGN TRAILING SEPARATE.
       01  TSX REDEFINES TS PIC X(4).
       01  LS PIC S9(3) SIGN LEADING SEPARATE CHARACTER.
       01  LSX REDEFINES LS PIC X(4).
       PROCEDURE DIVISION.
           MOVE 123 TO T L TS LS
           DISPLAY TX ' ' LX ' ' TSX ' ' LSX
           SUBTRACT 246 FROM T L TS LS
           DISPLAY TX ' ' LX ' ' TSX ' ' LSX
           ADD 3 TO T L TS LS
           DISPLAY TX ' ' LX ' ' TSX ' ' LSX.
           GOBACK.
