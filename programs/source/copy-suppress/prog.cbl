      * Language Reference, "COPY statement": SUPPRESS leaves it out
      * of the listing and does nothing else; COPY may stand within a
      * statement, and its name in quotation marks.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           COPY MEMBER SUPPRESS REPLACING NAME BY 'ONE'.
           IF 1 + RETURN-CODE = 1
               COPY 'MEMBER' REPLACING ==NAME== BY =='TWO'==.
               COPY "MEMBER" SUPPRESS REPLACING NAME BY 'THREE'.
           END-IF
           GOBACK.
