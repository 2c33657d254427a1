       CBL DEFINE(SITE='north',LIMIT=12,FLAG)
      * Language Reference, "Conditional compilation": only the branches
      * that are true are compiled, COPY statements in them included.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       >>DEFINE LEVEL AS 3
       >>DEFINE SITE AS PARAMETER
         >>DEFINE LIMIT AS PARAMETER
       >>DEFINE OTHER-SITE AS PARAMETER
       >>DEFINE FLAG AS PARAMETER
       >>DEFINE QUIET
       PROCEDURE DIVISION.
       >>IF LEVEL = 3
           DISPLAY 'LEVEL 3'
           DISPLAY 'CONTINUED TO THE NEXT LINE SO THAT THE DIRECTIVE STA
      -    'NDS BEHIND IT'
       >>ELSE
           DISPLAY 'not closed
           THIS IS NO COBOL
           COPY NOWHERE.
         >>IF NOT-EVEN-DEFINED > 3 AND (
         >>ELSE
         >>END-IF
       >>END-IF
       >>EVALUATE LEVEL * 4 + 1
       >>WHEN 1 THRU LIMIT
           DISPLAY 'UP TO 12'
       >>WHEN LIMIT + 1
           DISPLAY '13'
       >>WHEN OTHER
           DISPLAY 'MORE'
       >>END-EVALUATE
       >>EVALUATE SITE
       >>WHEN 'south'
       >>WHEN 'north'
      * the two share this
           DISPLAY 'NORTH OR SOUTH'
       >>WHEN OTHER
           DISPLAY 'ELSEWHERE'
       >>END-EVALUATE
       >>EVALUATE TRUE
       >>WHEN OTHER-SITE IS DEFINED
           DISPLAY 'OTHER SITE'
       >>WHEN FLAG AND NOT (LEVEL > 3 OR SITE NOT = 'north')
           DISPLAY 'FLAG'
       >>END-EVALUATE
       >>IF OTHER-SITE IS NOT DEFINED *> no parameter
           DISPLAY 'NO OTHER SITE'
       >>END-IF
       >>DEFINE LEVEL 5 OVERRIDE
       >>DEFINE QUIET AS OFF
       >>IF (LEVEL - 1) / 2 IS GREATER THAN OR EQUAL TO 2
         >>IF QUIET DEFINED
           DISPLAY 'QUIET'
         >>ELSE
           COPY INNER.
         >>END-IF
       >>END-IF
       >>IF X'C1' = X'c1'
           DISPLAY 'HEX'
       >>END-IF
       >>IF B'0' <> B'1'
           DISPLAY 'BITS'
       >>END-IF
           GOBACK.
