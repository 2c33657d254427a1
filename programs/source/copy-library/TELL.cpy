           DISPLAY 'own'.
