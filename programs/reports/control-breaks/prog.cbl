      * Report Writer Precompiler Programmer's Manual, "CONTROL clause",
      * "SUM clause", "More about Controls": a break at a level prints
      * the footings from the lowest level up to it, then the headings
      * down again; footings have the control values from before the
      * break. SUM of a data item is added by each GENERATE, SUM of a
      * counter when that counter's group is presented: first within
      * the group (crossfooting), then at higher levels (rolling
      * forward). RESET keeps a counter beyond its own group. GROUP
      * INDICATE prints an item once after a break or a new page.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PRT ASSIGN TO PRT.
       DATA DIVISION.
       FILE SECTION.
       FD  PRT RECORD CONTAINS 44 CHARACTERS
           REPORT IS SALES.
       WORKING-STORAGE SECTION.
       01  REC.
           05  REGION PIC X.
           05  SHOP   PIC X(2).
           05  AMOUNT PIC 9(3)V99.
       01  TABLE-TEXT.
           05  FILLER PIC X(24) VALUE 'NA101000NA100250NB100725'.
           05  FILLER PIC X(24) VALUE 'SB100100SC110000SC100075'.
       01  REDEFINES TABLE-TEXT.
           05  SALE PIC X(8) OCCURS 6.
       01  I PIC 9.
       REPORT SECTION.
       RD  SALES
           CONTROLS ARE FINAL REGION SHOP
           PAGE LIMIT 60 HEADING 1 FIRST DETAIL 2 LAST DETAIL 55
           FOOTING 58.
       01  TYPE CONTROL HEADING FINAL LINE PLUS 1.
           02  COLUMN 1 VALUE 'ALL SALES'.
       01  TYPE CONTROL HEADING REGION LINE PLUS 1.
           02  COLUMN 2 VALUE 'REGION'.
           02  COLUMN 9 PIC X SOURCE REGION.
       01  SALE-LINE TYPE DETAIL LINE PLUS 1.
           02  COLUMN 3 PIC X(2) SOURCE SHOP GROUP INDICATE.
           02  COLUMN 6 PIC ZZ9.99 SOURCE AMOUNT.
       01  SHOP-FOOT TYPE CONTROL FOOTING SHOP LINE PLUS 1.
           02  COLUMN 3 VALUE 'SHOP'.
           02  COLUMN 8 PIC X(2) SOURCE SHOP.
           02  SHOP-TOTAL COLUMN 11 PIC ZZ9.99 SUM AMOUNT.
           02  SHOP-SALES COLUMN 18 PIC 9 SUM ONE.
           02  COLUMN 20 PIC ZZZ9.99 SUM AMOUNT RESET ON REGION.
       01  REGION-FOOT TYPE CONTROL FOOTING REGION.
           02  LINE PLUS 1.
               03  COLUMN 2 VALUE 'REGION'.
               03  COLUMN 9 PIC X SOURCE REGION.
               03  REGION-TOTAL COLUMN 11 PIC ZZ9.99 SUM SHOP-TOTAL.
               03  REGION-SALES COLUMN 18 PIC 9 SUM SHOP-SALES.
               03  COLUMN 20 PIC ZZZ9.99
                   SUM REGION-TOTAL, REGION-SALES.
       01  TYPE CONTROL FOOTING FINAL LINE PLUS 2.
           02  COLUMN 1 VALUE 'ALL'.
           02  COLUMN 5 PIC X SOURCE REGION.
           02  ALL-TOTAL COLUMN 11 PIC ZZ9.99
               SUM REGION-TOTAL OF REGION-FOOT.
           02  COLUMN 18 PIC 9 SUM REGION-SALES OF SALES.
       WORKING-STORAGE SECTION.
       01  ONE PIC 9 VALUE 1.
       01  E1 PIC ZZZ9.99.
       01  E2 PIC ZZZ9.99.
       PROCEDURE DIVISION.
           OPEN OUTPUT PRT
           INITIATE SALES
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 6
             MOVE SALE (I) TO REC
             GENERATE SALE-LINE
             MOVE SHOP-TOTAL TO E1
             MOVE REGION-TOTAL OF SALES TO E2
             DISPLAY E1 E2
           END-PERFORM
           MOVE SPACES TO REC
           TERMINATE SALES
           MOVE ALL-TOTAL TO E1
           DISPLAY '<' REC '>' E1
           CLOSE PRT
           GOBACK.
