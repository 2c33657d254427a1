      * Language Reference, "STRING statement", POINTER and OVERFLOW:
      * the pointer says where to go on and is left behind the last
      * character; overflow when it is below 1 or there is no room.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R PIC X(5) VALUE '-----'.
       01  P PIC 9(2) VALUE 2.
       PROCEDURE DIVISION.
           STRING 'ab' DELIMITED BY SIZE INTO R WITH POINTER P
               ON OVERFLOW DISPLAY 'NO'
               NOT ON OVERFLOW DISPLAY 'FITS'
           END-STRING
           DISPLAY R ' ' P
           STRING 'cdef' DELIMITED BY SIZE INTO R POINTER P
               OVERFLOW DISPLAY 'OVERFLOW'
           END-STRING
           DISPLAY R ' ' P
           MOVE 0 TO P
           STRING 'z' DELIMITED BY SIZE INTO R POINTER P
               OVERFLOW DISPLAY 'BELOW 1'
           END-STRING
           DISPLAY R ' ' P.
           GOBACK.
