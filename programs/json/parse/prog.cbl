      * Language Reference, "JSON PARSE statement"; Programming Guide,
      * "Examples of matched and mismatched data definitions and JSON
      * text": names match without regard to case, level by level, in
      * any order; JSON-STATUS adds up what did not match. The texts
      * are in the program's code page here; UTF-8 is in parse-values.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  G.
           05  h.
               10  a   PIC X(10).
               10  3_  PIC 9.
               10  C-c PIC X(10).
           05  FILLER.
               10  tail PIC X(3).
               10  FILLER PIC X VALUE '!'.
       01  J PIC X(80).
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE '{"g": {"H": {"A": "Eh?", "3_": 5, "c-C": "See"},"TAIL":
      -    '"end"}}' TO J
           PERFORM PARSE-IT
           MOVE '{"g": {"tail":"T","H": {"A": "Eh?", "c-C": "See"}}}'
             TO J
           PERFORM PARSE-IT
           MOVE '{"G":{"h":{"A":"Eh?","B":"Bee","3_":5,"c-C":"S"}}}'
             TO J
           PERFORM PARSE-IT
           MOVE '{"G":{"A":"Eh?"}}' TO J
           PERFORM PARSE-IT
           MOVE '{"G":{"h":{"A":"1","a":"1","3_":1,"3_":2}}}' TO J
           PERFORM PARSE-IT
           MOVE '{"G":{"h":{"A":"1"}} x' TO J
           PERFORM PARSE-IT
           MOVE '{"G":{"h":{"A":"1"}}} x' TO J
           PERFORM PARSE-IT
           MOVE SPACES TO J
           PERFORM PARSE-IT
           MOVE '{"x":1,"A":"one","b":2}' TO J
           MOVE ALL '.' TO G
           JSON PARSE J INTO H ENCODING 1140
             NAME OF H IS OMITTED C-C IS 'b' 3_ IS 'X'
             SUPPRESS A
           END-JSON
           PERFORM SHOW
           MOVE '[1,2]' TO J
           PERFORM PARSE-IT
           GOBACK.
       PARSE-IT.
           MOVE ALL '.' TO G
           JSON PARSE J INTO G ENCODING 1140
             ON EXCEPTION DISPLAY 'EXCEPTION '
             NOT ON EXCEPTION DISPLAY 'FINE'
           END-JSON
           PERFORM SHOW.
       SHOW.
           DISPLAY '[' G '] ' JSON-CODE ' ' JSON-STATUS.
