      * Language Reference, "EVALUATE" (directive): of the branches the
      * first that is true is compiled, and its text may be directives,
      * too: a branch of nothing but these does not share the next one's,
      * as an empty one does (A-6104).
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       >>DEFINE SITE AS 1
       >>DEFINE TEST-RUN AS B'1'
       >>EVALUATE SITE
       >>WHEN 1
       >>DEFINE LIMIT AS 10
       >>WHEN 2
       >>DEFINE LIMIT AS 20
       >>WHEN OTHER
       >>DEFINE LIMIT AS 30
       >>END-EVALUATE
       PROCEDURE DIVISION.
       >>IF LIMIT = 10
           DISPLAY 'LIMIT OF SITE 1'
       >>END-IF
       >>EVALUATE TRUE
       >>WHEN SITE = 1
         >>IF TEST-RUN
           DISPLAY 'TEST AT SITE 1'
         >>END-IF
       >>WHEN SITE = 2
           DISPLAY 'SITE 2'
       >>END-EVALUATE
       >>EVALUATE SITE
       >>WHEN 1
         >>EVALUATE TRUE
         >>WHEN TEST-RUN
           DISPLAY 'TEST'
         >>END-EVALUATE
       >>WHEN 3
           DISPLAY 'SITE 3'
       >>END-EVALUATE
       >>EVALUATE SITE
       >>WHEN 1
       >>WHEN OTHER
           DISPLAY 'SITE 1 AND ALL OTHERS'
       >>END-EVALUATE
       >>EVALUATE SITE
       >>WHEN 1
         >>DEFINE LIMIT AS OFF
       >>WHEN OTHER
           DISPLAY 'NOT SITE 1'
       >>END-EVALUATE
           GOBACK.
