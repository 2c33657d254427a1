           DISPLAY 'two'.
