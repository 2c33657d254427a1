           DISPLAY 'sys'.
