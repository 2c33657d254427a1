       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  L COMP-2.
       01  S COMP-1.
       PROCEDURE DIVISION USING L S.
           COMPUTE L = S * 3
           MOVE 0 TO S
           GOBACK.
