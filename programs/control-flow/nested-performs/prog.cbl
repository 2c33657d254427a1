      * Language Reference, "PERFORM statement": a performed range may
      * perform others within it or apart from it; a paragraph may be in
      * many ranges.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  I PIC 9.
       01  J PIC 9.
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM OUTER VARYING I FROM 1 BY 1 UNTIL I > 2
           PERFORM A-PARA THRU C-PARA
           GOBACK.
       OUTER.
           DISPLAY 'OUTER ' I
           PERFORM INNER VARYING J FROM 1 BY 1 UNTIL J > I
           PERFORM B-PARA.
       INNER.
           DISPLAY 'INNER ' I J.
       A-PARA.
           DISPLAY 'A'
           PERFORM INNER.
       B-PARA.
           DISPLAY 'B'.
       C-PARA.
           DISPLAY 'C'
           PERFORM B-PARA.
