      * Language Reference, "MOVE statement": where sender and receiver
      * share storage the result is undefined, but for those that begin
      * at the same byte: nothing is lost there.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05 A PIC X(6) VALUE 'ABCDEF'.
       01  H REDEFINES G.
           05 B PIC X(4).
           05 C PIC X(2).
       PROCEDURE DIVISION.
           MOVE A TO H
           DISPLAY G
           MOVE B TO A
           DISPLAY '[' G ']'.
           GOBACK.
