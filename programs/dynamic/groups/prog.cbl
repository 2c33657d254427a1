      * Dynamic-length items in groups and tables (Language Reference,
      * "DYNAMIC LENGTH clause", "Dynamic-length items").
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CUSTOMER.
           02 ID-NO PIC 9(3) VALUE 17.
           02 NAME PIC X DYNAMIC VALUE 'MEIER'.
           02 CITY PIC X DYNAMIC LIMIT 6.
           02 COUNTRY PIC XX VALUE 'CH'.
       01  COPIED.
           02 NAME PIC X(8).
           02 ID-NO PIC 9(5).
           02 CITY PIC X DYNAMIC.
       01  TABLES.
           02 ROW OCCURS 3.
              03 K PIC 9 VALUE 5.
              03 TXT PIC X DYNAMIC VALUE 'row'.
              03 CELL PIC X DYNAMIC OCCURS 2 INDEXED BY IX.
       77  I PIC 9 VALUE 2.
       77  J PIC 9.
       PROCEDURE DIVISION.
           MOVE 'ST. GALLEN' TO CITY OF CUSTOMER.
           DISPLAY ID-NO OF CUSTOMER '[' NAME OF CUSTOMER ']['
             CITY OF CUSTOMER ']' COUNTRY.
           MOVE CORRESPONDING CUSTOMER TO COPIED.
           DISPLAY ID-NO OF COPIED '[' NAME OF COPIED ']['
             CITY OF COPIED ']'.
           MOVE 'A LONG NAME' TO NAME OF CUSTOMER.
           MOVE CORR CUSTOMER TO COPIED.
           MOVE CORR COPIED TO CUSTOMER.
           DISPLAY ID-NO OF CUSTOMER '[' NAME OF CUSTOMER ']['
             CITY OF CUSTOMER ']' COUNTRY.
           INITIALIZE CUSTOMER.
           DISPLAY ID-NO OF CUSTOMER '[' NAME OF CUSTOMER ']['
             CITY OF CUSTOMER '][' COUNTRY ']'.
           INITIALIZE CUSTOMER REPLACING ALPHANUMERIC DATA BY 'ab'.
           DISPLAY ID-NO OF CUSTOMER '[' NAME OF CUSTOMER ']['
             CITY OF CUSTOMER '][' COUNTRY ']'.
           INITIALIZE CUSTOMER ALL TO VALUE.
           DISPLAY ID-NO OF CUSTOMER '[' NAME OF CUSTOMER ']['
             CITY OF CUSTOMER '][' COUNTRY ']'.
      *    Every occurrence has a content of its own.
           DISPLAY TXT(1) TXT(2) TXT(3) LENGTH OF TXT(2).
           MOVE 'second' TO TXT(I).
           MOVE 'third, much longer' TO TXT(I + 1).
           DISPLAY '[' TXT(1) '][' TXT(2) '][' TXT(3) ']'.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3
             PERFORM VARYING IX FROM 1 BY 1 UNTIL IX > 2
               SET J TO IX
               STRING I '/' J DELIMITED BY SIZE INTO CELL(I, IX)
             END-PERFORM
           END-PERFORM.
           MOVE CELL(3 2)(2:) TO CELL(2 2).
           DISPLAY CELL(1 1) ' ' CELL(1 2) ' ' CELL(2 1) ' '
             CELL(2 2) ' ' CELL(3 1) ' ' CELL(3 2).
           INITIALIZE ROW(2).
           DISPLAY K(1) K(2) '[' TXT(1) '][' TXT(2) '][' CELL(2 2) ']['
             CELL(3 2) ']'.
           INITIALIZE TABLES WITH FILLER ALL TO VALUE THEN TO DEFAULT.
           DISPLAY K(3) '[' TXT(3) '][' CELL(3 2) ']'.
           MOVE 2 TO I.
           MOVE 'key' TO TXT(2).
           SET IX TO 1.
           SEARCH CELL VARYING IX AT END DISPLAY 'NONE'
             WHEN TXT(2) = 'key' DISPLAY 'FOUND'
           END-SEARCH.
           GOBACK.
