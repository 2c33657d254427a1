           DISPLAY 'CODE1'.
           IF B2 = 5
               DISPLAY 'FIVE'.
