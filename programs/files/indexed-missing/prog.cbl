      * Language Reference, file status key 35: an indexed file that
      * does not exist, opened for INPUT or I-O.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT K ASSIGN TO K ORGANIZATION INDEXED
               ACCESS DYNAMIC RECORD KEY K-KEY FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  K.
       01  K-REC.
           05 K-KEY PIC X(3).
           05 K-DATA PIC X(4).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN INPUT K
           DISPLAY FS
           OPEN I-O K
           DISPLAY FS
           READ K NEXT
           DISPLAY FS
           DELETE K
           DISPLAY FS
           START K
           DISPLAY FS
           CLOSE K
           DISPLAY FS
           GOBACK.
