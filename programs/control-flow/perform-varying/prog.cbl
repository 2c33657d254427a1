      * Language Reference, "PERFORM with VARYING phrase": FROM is
      * moved, the test comes before each turn, BY is added after it; BY
      * may be negative or change within.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I PIC S9(3).
       01  S PIC S9(3) VALUE 1.
       01  D PIC 9V9.
       01  SHOW PIC -ZZ9.
       PROCEDURE DIVISION.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3
               PERFORM SHOW-I
           END-PERFORM
           PERFORM SHOW-I
           PERFORM SHOW-I VARYING I FROM 2 BY -2 UNTIL I < -2
           PERFORM SHOW-I
           PERFORM VARYING I FROM 1 BY S UNTIL I > 20
               PERFORM SHOW-I
               ADD S TO S
           END-PERFORM
           PERFORM WITH TEST AFTER VARYING I FROM 5 BY 1 UNTIL I = 6
               PERFORM SHOW-I
           END-PERFORM
           PERFORM SHOW-I
           PERFORM VARYING D FROM 0.5 BY 0.5 UNTIL D > 1.5
               DISPLAY D
           END-PERFORM
           GOBACK.
       SHOW-I.
           MOVE I TO SHOW
           DISPLAY SHOW.
