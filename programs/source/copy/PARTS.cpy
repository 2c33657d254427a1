           05 B1 PIC X(2) VALUE 'B1'.
           05 B2 PIC 9 VALUE 2.
