           05 B PIC X VALUE 'B'.
