       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0155.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-A         PIC X.
           88  WS-ON    VALUE 'Y'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE WS-ON TO WS-A.
           GOBACK.
