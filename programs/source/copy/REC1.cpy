       01  REC-1.
           05 R1 PIC X(3).
