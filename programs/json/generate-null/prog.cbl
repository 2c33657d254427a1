      * Language Reference, "JSON GENERATE statement", "INDICATING
      * phrase": an item is null while another one has a value; that one
      * is no item of the document (A-0938).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  NAME-OF PIC X(5) VALUE 'Anna'.
           05  NAME-NULL PIC X VALUE 'N'.
           05  AMOUNTS OCCURS 3.
               10  AMOUNT PIC 9(3) VALUE 5.
               10  AMOUNT-NULL PIC X VALUE 'N'.
                   88  NO-AMOUNT VALUE 'Y', 'J'.
           05  ADDR.
               10  CITY PIC X(4) VALUE 'Linz'.
           05  ADDR-NULL PIC X VALUE SPACE.
       01  J PIC X(200).
       01  L PIC 999.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM SHOW
           MOVE 'Y' TO NAME-NULL AMOUNT-NULL(1) ADDR-NULL
           MOVE 'J' TO AMOUNT-NULL(3)
           PERFORM SHOW
           GOBACK.
       SHOW.
           JSON GENERATE J FROM R COUNT L
             INDICATING NAME-OF IS JSON NULL USING 'Y' IN NAME-NULL
               ALSO AMOUNT IS JSON NULL USING NO-AMOUNT IN AMOUNT-NULL
               ALSO ADDR IS JSON NULL USING 'Y' IN ADDR-NULL
             ENCODING 1140
           END-JSON
           DISPLAY JSON-CODE ' ' J(1:L).
