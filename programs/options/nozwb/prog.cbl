       CBL NOZWB
      * Programming Guide, "ZWB": under NOZWB the sign of a zoned item
      * stays when it is compared with characters: -12 is '1K'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  S PIC S99 VALUE -12.
       01  T PIC S99 VALUE +12.
       01  U PIC 99 VALUE 12.
       01  X PIC XX VALUE '12'.
       01  Y PIC XX VALUE '1K'.
       PROCEDURE DIVISION.
           IF S = X DISPLAY 'S 12' ELSE DISPLAY 'S NOT 12'.
           IF S = Y DISPLAY 'S 1K' ELSE DISPLAY 'S NOT 1K'.
           IF T = X DISPLAY 'T 12' ELSE DISPLAY 'T NOT 12'.
           IF '1B' = T DISPLAY 'T 1B' ELSE DISPLAY 'T NOT 1B'.
           IF U = X DISPLAY 'U 12' ELSE DISPLAY 'U NOT 12'.
           GOBACK.
