           DISPLAY 'COPIED ' NAME
