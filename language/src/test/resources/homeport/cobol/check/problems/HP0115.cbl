       IDENTIFICATION DIVISION.
       PROGRAM-ID. HP0115.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  WS-REC.
           02  T1 OCCURS 2.
            03  T2 OCCURS 2.
             04  T3 OCCURS 2.
              05  T4 OCCURS 2.
               06  T5 OCCURS 2.
                07  T6 OCCURS 2.
                 08  T7 OCCURS 2.
                  09  T8 PIC X OCCURS 2.
       PROCEDURE DIVISION.
       MAIN-PARA.
           GOBACK.
