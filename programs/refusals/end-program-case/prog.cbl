       CBL PGMNAME(LONGMIXED)
      * Programming Guide, "PGMNAME(LONGMIXED)": names of programs are
      * processed as they are, so END PROGRAM has to name the one that
      * is open in its own upper and lower case.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'Prog'.
       PROCEDURE DIVISION.
           GOBACK.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'inner'.
       PROCEDURE DIVISION.
           GOBACK.
       END PROGRAM 'Inner'.
       END PROGRAM 'Prog'.
