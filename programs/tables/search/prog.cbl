      * Language Reference, "SEARCH statement": serial, from the index
      * as it is; AT END when it passes the end; VARYING steps another
      * index or item too.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  T VALUE 'AABBCCDDBB'.
           05 E PIC X(2) OCCURS 5 INDEXED BY X Y.
       01  U VALUE '12345'.
           05 V PIC 9 OCCURS 5 INDEXED BY Z.
       01  N PIC 9(2).
       01  K PIC 9(2) VALUE 10.
       PROCEDURE DIVISION.
           SET X TO 1
           SEARCH E
               AT END DISPLAY 'NO'
               WHEN E(X) = 'BB' SET N TO X DISPLAY 'FOUND ' N
           END-SEARCH
           SET X TO 3
           SEARCH E
               WHEN E(X) = 'BB' SET N TO X DISPLAY 'FOUND ' N
           END-SEARCH
           SET X TO 1
           SEARCH E
               AT END DISPLAY 'AT END'
               WHEN E(X) = 'ZZ' DISPLAY 'NO'
               WHEN E(X) = 'YY' DISPLAY 'NO'
           END-SEARCH
           SET X TO 6
           SEARCH E AT END DISPLAY 'PAST THE END'
               WHEN E(X) = 'AA' DISPLAY 'NO'
           END-SEARCH
           SET X TO 1
           SET Z TO 1
           SEARCH E VARYING Z
               WHEN E(X) = 'CC' DISPLAY 'V ' V(Z)
           END-SEARCH
           SET X TO 2
           SEARCH E VARYING K
               WHEN E(X) = 'DD' NEXT SENTENCE.
           SET N TO X
           DISPLAY 'K ' K ' X ' N.
           GOBACK.
