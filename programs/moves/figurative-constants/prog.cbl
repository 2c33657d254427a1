      * Language Reference, "Figurative constants": repeated to the size
      * of the receiver; ZERO is a number for a numeric receiver.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(4).
       01  N PIC 9(3)V9 VALUE 5.
       01  P PIC S9(3) COMP-3 VALUE 5.
       01  PX REDEFINES P PIC X(2).
       01  E PIC ZZ9.
       01  G.
           05 G1 PIC X(2).
           05 G2 PIC X(3).
       PROCEDURE DIVISION.
           MOVE ZEROS TO X N P E
           DISPLAY X ' ' N ' [' E ']'
           IF PX = X'000C' DISPLAY 'PACKED ZERO'.
           MOVE SPACES TO X G
           DISPLAY '[' X '][' G ']'
           MOVE HIGH-VALUES TO X
           IF X = X'FFFFFFFF' DISPLAY 'HIGH'.
           MOVE LOW-VALUE TO G
           IF G = X'0000000000' DISPLAY 'LOW'.
           MOVE QUOTES TO X
           DISPLAY X
           MOVE ALL 'AB' TO G
           DISPLAY G
           MOVE ALL '7' TO X
           DISPLAY X.
           GOBACK.
