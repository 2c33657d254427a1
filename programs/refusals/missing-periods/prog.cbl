      * A missing period is not assumed where it could be missing
      * elsewhere too (A-0978): a number may be one more value of a
      * condition-name, a name of data one more receiver.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9 VALUE 1.
           88  A-ONE VALUE 1
           88  A-TWO VALUE 2.
       01  B PIC 9 VALUE 2.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE 3 TO A
       B.
           GOBACK.
