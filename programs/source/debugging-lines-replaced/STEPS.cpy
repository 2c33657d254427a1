           DISPLAY 'ONE'.
      D    DISPLAY 'TWO'.
      D    DISPLAY 'THREE'.
           DISPLAY 'FOUR'.
