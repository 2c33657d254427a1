      * Language Reference, "Varying two identifiers" and "three": the
      * AFTER item runs through its values for each of the VARYING item;
      * when it is through, the outer item is stepped first and the
      * AFTER item set to its FROM then (Migration Guide, "PERFORM
      * statement: changes in the VARYING/AFTER phrases", whose example
      * is the third). Of three with one another's values: A-0964.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC 9.
       01  B PIC 9.
       01  C PIC 9.
       01  N PIC 9(3) VALUE 0.
       PROCEDURE DIVISION.
           PERFORM SHOW-AB VARYING A FROM 1 BY 1 UNTIL A > 2
               AFTER B FROM 1 BY 1 UNTIL B > 3
           DISPLAY 'END ' A B
           PERFORM SHOW-AB WITH TEST AFTER
               VARYING A FROM 1 BY 1 UNTIL A = 2
               AFTER B FROM 5 BY -1 UNTIL B = 4
           DISPLAY 'END ' A B
           PERFORM SHOW-AB VARYING A FROM 1 BY 1 UNTIL A > 3
               AFTER B FROM A BY 1 UNTIL B > 3
           DISPLAY 'END ' A B
           PERFORM COUNT-THEM VARYING A FROM 1 BY 1 UNTIL A > 2
               AFTER B FROM 1 BY 1 UNTIL B > 3
               AFTER C FROM 1 BY 1 UNTIL C > 4
           DISPLAY 'END ' A B C ' ' N
           PERFORM SHOW-ABC VARYING A FROM 1 BY 1 UNTIL A > 2
               AFTER B FROM A BY 1 UNTIL B > 2
               AFTER C FROM B BY 1 UNTIL C > 2
           DISPLAY 'END ' A B C
           GOBACK.
       SHOW-AB.
           DISPLAY A B.
       COUNT-THEM.
           ADD 1 TO N.
       SHOW-ABC.
           DISPLAY A B C.
