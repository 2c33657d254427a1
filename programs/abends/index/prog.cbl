       CBL SSRANGE
      * Programming Guide, "SSRANGE", and Language Reference,
      * "Indexing": what is checked is where relative indexing leads, so
      * an index beyond the table may reach back into it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T VALUE '1122334455'.
           05 E PIC X(2) OCCURS 5 INDEXED BY X.
       PROCEDURE DIVISION.
       MAIN-PARA.
           SET X TO 5
           SET X UP BY 1
           DISPLAY E(X - 1)
           SET X TO 1
           DISPLAY E(X + 4)
           DISPLAY E(X + 5)
           DISPLAY 'NOT REACHED'.
           GOBACK.
