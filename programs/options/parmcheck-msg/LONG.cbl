       IDENTIFICATION DIVISION.
       PROGRAM-ID. LONG.
       DATA DIVISION.
       LINKAGE SECTION.
       01  P PIC X(8).
       01  Q PIC X(6).
       PROCEDURE DIVISION USING P Q.
           MOVE ALL 'l' TO Q
           GOBACK.
