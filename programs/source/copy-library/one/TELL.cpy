           DISPLAY 'one'.
