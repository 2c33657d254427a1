       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       AUTHOR SOMEBODY OF THE BANK.
           ON TWO LINES.
       DATE-WRITTEN. IN NOVEMBER.
      * The period behind AUTHOR is missing; it is assumed, and what
      * follows up to the next word in area A is the comment-entry
      * (A-0978).
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9 VALUE 7.
       PROCEDURE DIVISION.
           DISPLAY A.
           GOBACK.
