      * Programming Guide, "Setting sort or merge criteria": a key of
      * records is no number in national characters. Of a table it may be
      * one in fixed point.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORK ASSIGN TO SORTWK01.
           SELECT F ASSIGN TO F.
       DATA DIVISION.
       FILE SECTION.
       FD  F.
       01  F-REC PIC X(40).
       SD  WORK.
       01  W-REC.
           05  W-N    PIC 9(3) USAGE NATIONAL.
           05  W-S    PIC S9(3) USAGE NATIONAL SIGN LEADING SEPARATE.
           05  W-F    PIC +9.9E+99 USAGE NATIONAL.
           05  W-TEXT PIC N(3).
       WORKING-STORAGE SECTION.
       01  T.
           05  E OCCURS 3.
               10  K PIC S9 USAGE NATIONAL SIGN LEADING SEPARATE.
               10  U PIC 9 USAGE NATIONAL.
               10  FL PIC +9.9E+99 USAGE NATIONAL.
       PROCEDURE DIVISION.
           SORT WORK ASCENDING W-N W-TEXT USING F GIVING F
           SORT WORK ASCENDING W-S USING F GIVING F
           SORT WORK ASCENDING W-F USING F GIVING F
           SORT E ASCENDING K
           SORT E ASCENDING U
           SORT E ASCENDING FL
           GOBACK.
