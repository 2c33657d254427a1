      * Language Reference, "RENAMES clause": level 66 names an item or
      * a run of items of the record again.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05 A PIC X(2) VALUE 'AA'.
           05 B.
              10 B1 PIC X(2) VALUE 'bb'.
              10 B2 PIC 9(2) VALUE 12.
           05 C PIC X VALUE 'C'.
           66 AB RENAMES A THRU B1.
           66 BC RENAMES B THROUGH C.
           66 NUM RENAMES B2.
       PROCEDURE DIVISION.
           DISPLAY AB ' ' BC ' ' NUM
           MOVE '1234' TO AB
           ADD 1 TO NUM
           DISPLAY R.
           GOBACK.
