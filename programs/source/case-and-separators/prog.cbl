      * Language Reference, "Character-strings" and "Separators": words
      * in either case are the same; comma and semicolon with a space
      * are spaces.
       identification division.
       program-id. prog.
       Data Division.
       working-storage section.
       01  My-Item, pic 9(3); value is 5.
       procedure division.
           Display MY-ITEM, ' ', my-item;
           IF my-ITEM = 5, THEN display 'Five'; else
               DISPLAY 'NO'.
           add 1, 2, to MY-item
           display My-Item.
           goback.
