       >>DEFINE FROM-COPY AS -1
       >>IF LEVEL < 5
           DISPLAY 'LOW'
       >>ELSE
           DISPLAY 'COPIED'
       >>END-IF
       >>IF FROM-COPY = -1
           DISPLAY 'MINUS 1'
       >>END-IF
