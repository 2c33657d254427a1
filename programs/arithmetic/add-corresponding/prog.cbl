      * Language Reference, "ADD statement" format 3 and "CORRESPONDING
      * phrase": items of the same name and qualification are added,
      * each for itself; SIZE ERROR comes once, after all.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G1.
           05 A PIC 9(2) VALUE 10.
           05 B PIC 9(2) VALUE 95.
           05 C PIC X(2) VALUE 'CC'.
           05 H.
              10 D PIC 9(2) VALUE 3.
           05 FILLER PIC 9(2) VALUE 1.
           05 F PIC 9(2) VALUE 5.
       01  G2.
           05 H.
              10 D PIC 9(3) VALUE 4.
           05 B PIC 9(2) VALUE 10.
           05 A PIC S9(3)V9 VALUE 0.5.
           05 C PIC X(2) VALUE 'DD'.
           05 FILLER PIC 9(2) VALUE 1.
           05 D PIC 9(2) VALUE 77.
           05 X REDEFINES D PIC 9(2).
       01  SHOW PIC ZZ9.9.
       PROCEDURE DIVISION.
           ADD CORRESPONDING G1 TO G2
               ON SIZE ERROR DISPLAY 'SIZE ERROR'
           END-ADD
           MOVE A OF G2 TO SHOW
           DISPLAY 'A ' SHOW
           DISPLAY 'B ' B OF G2
           DISPLAY 'C ' C OF G2
           DISPLAY 'D ' D OF H OF G2
           DISPLAY 'X ' X OF G2
           SUBTRACT CORR G1 FROM G2
           DISPLAY 'D ' D OF H IN G2 ' B ' B OF G2.
           GOBACK.
