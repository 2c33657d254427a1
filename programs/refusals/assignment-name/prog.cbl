      * One mistake in ASSIGN is one message: the clauses behind it count,
      * so that the statements may do what they do with the file.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT F ASSIGN TO 123
               ORGANIZATION IS INDEXED
               ACCESS MODE IS DYNAMIC
               RECORD KEY IS F-KEY.
           SELECT G ASSIGN TO MASTER.DAT
               ORGANIZATION IS INDEXED
               ACCESS MODE IS DYNAMIC
               RECORD KEY IS G-KEY.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  F-R.
           05  F-KEY PIC X(8).
       FD  G.
       01  G-R.
           05  G-KEY PIC X(8).
       PROCEDURE DIVISION.
           OPEN I-O F G
           READ F KEY IS F-KEY INVALID KEY CONTINUE END-READ
           START G KEY >= G-KEY INVALID KEY CONTINUE END-START
           DELETE G INVALID KEY CONTINUE END-DELETE
           CLOSE F G
           GOBACK.
