      * Language Reference, "File status key": 14 for a READ in
      * sequence of a record whose number has more digits than the
      * RELATIVE KEY item, 24 for a WRITE in sequence of one.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO F ORGANIZATION RELATIVE
               FILE STATUS FS.
           SELECT G ASSIGN TO F ORGANIZATION RELATIVE
               RELATIVE KEY N FILE STATUS FS.
           SELECT H ASSIGN TO H ORGANIZATION RELATIVE
               RELATIVE KEY N FILE STATUS FS.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  R PIC 9(2).
       FD  G.
       01  GR PIC 9(2).
       FD  H.
       01  HR PIC 9(2).
       WORKING-STORAGE SECTION.
       01  FS PIC X(2).
       01  N PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           OPEN OUTPUT F
           PERFORM VARYING R FROM 1 BY 1 UNTIL R > 11
               WRITE R
           END-PERFORM
           DISPLAY FS
           CLOSE F
           OPEN INPUT G
           PERFORM 9 TIMES READ G END-PERFORM
           DISPLAY FS ' ' N ' ' GR
           READ G AT END DISPLAY 'AT END' END-READ
           DISPLAY FS ' ' N
           CLOSE G
           OPEN OUTPUT H
           PERFORM 9 TIMES WRITE HR END-PERFORM
           DISPLAY FS ' ' N
           WRITE HR INVALID KEY DISPLAY 'INVALID' END-WRITE
           DISPLAY FS ' ' N
           CLOSE H
           GOBACK.
