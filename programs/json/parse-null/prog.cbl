      * Programming Guide, "Handling JSON null values": a null is
      * ignored, converted to a value, or told by another item; else it
      * is JSON-STATUS 32, in an array 64. Items keep their values.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  A PIC X(3).
           05  A-NULL PIC X.
           05  B PIC 9(3).
           05  B-NULL PIC X.
               88  B-IS-NULL VALUE '1' WHEN SET TO FALSE '0'.
           05  C PIC X(3).
           05  D PIC 9 OCCURS 2.
           05  G.
               10  E PIC X.
           05  G-NULL PIC X.
       01  J PIC X(200).
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE '{"R":{"A":null,"B":null,"C":null,"D":[1,null],"G":null}
      -    '}' TO J
           PERFORM CLEAR
           JSON PARSE J INTO R ENCODING 1140
           DISPLAY JSON-CODE ' ' JSON-STATUS ' ' R
           PERFORM CLEAR
           JSON PARSE J INTO R IGNORING JSON NULL FOR ALL
             ENCODING 1140
           DISPLAY JSON-CODE ' ' JSON-STATUS ' ' R
           PERFORM CLEAR
           PERFORM PARSE-IT
           MOVE '{"R":{"A":"abc","B":7,"C":"c","D":[1,2],"G":{"E":"e"}}}
      -    '' TO J
           PERFORM PARSE-IT
           GOBACK.
       PARSE-IT.
           JSON PARSE J INTO R
             IGNORING JSON NULL FOR D
             INDICATING A IS JSON NULL USING 'Y' AND 'N' IN A-NULL
               ALSO B IS JSON NULL USING B-IS-NULL IN B-NULL
               ALSO G IS JSON NULL USING 'Y' AND 'N' IN G-NULL
             ENCODING 1140
             CONVERTING C FROM JSON NULL USING SPACE
           END-JSON
           DISPLAY JSON-CODE ' ' JSON-STATUS ' ' R.
       CLEAR.
           MOVE ALL 'z' TO R
           MOVE 0 TO B D(1) D(2).
