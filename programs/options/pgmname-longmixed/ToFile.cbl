       CBL PGMNAME(LONGMIXED)
       IDENTIFICATION DIVISION.
       PROGRAM-ID. 'ToFile'.
       PROCEDURE DIVISION.
           DISPLAY 'ToFile'
           GOBACK.
       END PROGRAM 'ToFile'.
