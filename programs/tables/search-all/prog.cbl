      * Language Reference, "SEARCH ALL": binary search by ASCENDING and
      * DESCENDING keys; the index points at the entry found.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T.
           05 E OCCURS 1 TO 9 DEPENDING ON C
                ASCENDING KEY IS A DESCENDING KEY B INDEXED BY X.
              10 A PIC 9(2).
              10 B PIC X.
       01  C PIC 9(2) VALUE 7.
       01  N PIC 9(2).
       01  W PIC 9(2) VALUE 30.
       PROCEDURE DIVISION.
           MOVE '10Z20Z20Y20X30A40A50A60A60A' TO T
           SEARCH ALL E AT END DISPLAY 'NO'
               WHEN A(X) = 20 AND B(X) = 'Y'
                   SET N TO X DISPLAY 'FOUND ' N
           END-SEARCH
           SEARCH ALL E AT END DISPLAY 'NO'
               WHEN A(X) = W
                   SET N TO X DISPLAY 'FOUND ' N
           END-SEARCH
           SEARCH ALL E AT END DISPLAY 'NONE'
               WHEN A(X) = 45 DISPLAY 'NO'
           END-SEARCH
           SEARCH ALL E AT END DISPLAY 'BEYOND THE ODO'
               WHEN A(X) = 60 DISPLAY 'NO'
           END-SEARCH
           SEARCH ALL E
               WHEN A(X) = 10 AND B(X) = 'Z' DISPLAY 'FIRST'
           END-SEARCH.
           GOBACK.
