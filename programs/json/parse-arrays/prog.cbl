      * Language Reference, "Operation of JSON PARSE"; Programming
      * Guide, "Parsing JSON arrays": shorter and longer arrays are
      * JSON-STATUS 8 and 16, null is 32, in an array 64; an array
      * without a name needs OMITTED.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N PIC 9 VALUE 2.
       01  MEM.
           05  REC OCCURS 3.
               10  SND PIC 9.
               10  CELL PIC 9 OCCURS 2.
       01  VAR.
           05  X PIC X(2).
           05  T PIC X(2) OCCURS 1 TO 4 DEPENDING ON N.
       01  J PIC X(120).
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE '{"mem":{"rec":[{"snd":1,"cell":[1,2]},{"cell":[3,4],"sn
      -    'd":2},{"snd":3,"cell":[5,6]}]}}' TO J
           PERFORM PARSE-MEM
           MOVE '{"mem":{"rec":[{"snd":1,"cell":[1]},null]}}' TO J
           PERFORM PARSE-MEM
           MOVE '{"mem":{"rec":[{"snd":null,"cell":[1,null,3]}]}}' TO J
           PERFORM PARSE-MEM
           MOVE '{"mem":{"rec":null}}' TO J
           PERFORM PARSE-MEM
           MOVE '{"mem":{"rec":5}}' TO J
           PERFORM PARSE-MEM
           MOVE '[{"snd":7,"cell":[8,9]}]' TO J
           MOVE ALL '.' TO MEM
           JSON PARSE J INTO REC ENCODING 1140 NAME REC IS OMITTED
           DISPLAY '[' MEM '] ' JSON-CODE ' ' JSON-STATUS
           MOVE ALL '.' TO MEM
           MOVE '{"rec":{"snd":7,"cell":[8,9]}}' TO J
           JSON PARSE J INTO REC(2) ENCODING 1140
           DISPLAY '[' MEM '] ' JSON-CODE ' ' JSON-STATUS
           MOVE 4 TO N
           MOVE ALL '.' TO VAR
           MOVE 2 TO N
           MOVE '{"var":{"x":"x","t":["a","b","c"]}}' TO J
           JSON PARSE J INTO VAR WITH DETAIL ENCODING 1140
           MOVE 4 TO N
           DISPLAY '[' VAR '] ' JSON-CODE ' ' JSON-STATUS
           GOBACK.
       PARSE-MEM.
           MOVE ALL '.' TO MEM
           JSON PARSE J INTO MEM ENCODING 1140
           DISPLAY '[' MEM '] ' JSON-CODE ' ' JSON-STATUS.
