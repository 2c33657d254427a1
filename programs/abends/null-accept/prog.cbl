       IDENTIFICATION DIVISION.
       PROGRAM-ID. NULLIO.
      * ACCEPT of an item without an address touches storage that the
      * program does not have.
       DATA DIVISION.
       LINKAGE SECTION.
       01 LK-ITEM PIC X(10).
       PROCEDURE DIVISION.
           ACCEPT LK-ITEM
           GOBACK.
