      * Language Reference, "WRITE statement" for indexed files and
      * status 21: sequential access loads in ascending order of keys; a
      * READ gives them in that order.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT K ASSIGN TO K ORGANIZATION INDEXED
               ACCESS MODE IS SEQUENTIAL RECORD KEY IS K-KEY
               FILE STATUS IS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  K.
       01  K-REC.
           05 K-DATA PIC X(4).
           05 K-KEY PIC X(3).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       PROCEDURE DIVISION.
           OPEN OUTPUT K
           DISPLAY 'OPEN ' FS
           WRITE K-REC FROM 'AAAA010'
           WRITE K-REC FROM 'BBBB030'
           DISPLAY 'WRITE ' FS
           WRITE K-REC FROM 'XXXX020'
               INVALID KEY DISPLAY 'INVALID KEY ' FS
           END-WRITE
           WRITE K-REC FROM 'CCCC040'
               NOT INVALID KEY DISPLAY 'NOT INVALID KEY ' FS
           END-WRITE
           CLOSE K
           OPEN INPUT K
           PERFORM 3 TIMES
               READ K NEXT AT END DISPLAY 'NO' END-READ
               DISPLAY FS ' ' K-KEY ' ' K-DATA
           END-PERFORM
           READ K AT END DISPLAY 'AT END ' FS END-READ
           READ K
           DISPLAY FS
           CLOSE K
           GOBACK.
