      * CEE3PRM gives PARM's text, CEEMOUT writes a message.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T               PIC X(80).
       01  MSG.
           05  ML          PIC S9(4) COMP VALUE 5.
           05  M           PIC X(8) VALUE 'HELLOxxx'.
       01  DEST            PIC S9(9) COMP VALUE 2.
       01  FC              PIC X(12).
       PROCEDURE DIVISION.
           CALL 'CEE3PRM' USING T FC
           DISPLAY T(1:12) '|'
           CALL 'CEEMOUT' USING MSG DEST FC
           IF FC = LOW-VALUES AND RETURN-CODE = 0 DISPLAY 'OK' END-IF
           GOBACK.
