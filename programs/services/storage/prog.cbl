      * CEEGTST, CEECZST, CEEFRST: storage by address; its bytes go with it
      * when its size changes.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  HEAP            PIC S9(9) COMP VALUE 0.
       01  SIZE-OF         PIC S9(9) COMP VALUE 20.
       01  P               POINTER.
       01  Q               POINTER.
       01  FC.
           05  SEVERITY    PIC S9(4) COMP.
           05  MSGNO       PIC S9(4) COMP.
           05  FILLER      PIC X(8).
       LINKAGE SECTION.
       01  L               PIC X(20).
       01  M               PIC X(40).
       PROCEDURE DIVISION.
           CALL 'CEEGTST' USING HEAP SIZE-OF P FC
           CALL 'CEEGTST' USING HEAP SIZE-OF Q FC
           IF FC = LOW-VALUES AND P NOT = Q DISPLAY 'TWO' END-IF
           SET ADDRESS OF L TO P
           MOVE 'OBTAINED STORAGE' TO L
           MOVE 40 TO SIZE-OF
           CALL 'CEECZST' USING P SIZE-OF FC
           SET ADDRESS OF M TO P
           DISPLAY M(1:20)
           MOVE ALL 'm' TO M
           CALL 'CEEFRST' USING P FC
           DISPLAY MSGNO
           CALL 'CEEFRST' USING P FC
           DISPLAY SEVERITY ' ' MSGNO
           MOVE 0 TO SIZE-OF
           CALL 'CEEGTST' USING HEAP SIZE-OF P FC
           DISPLAY SEVERITY ' ' MSGNO
           CALL 'CEEFRST' USING Q OMITTED
           CALL 'CEEFRST' USING Q OMITTED
           GOBACK.
