       01  :TAG:-REC.
           05 :TAG:-FIELD PIC X(LEN) VALUE 'x'.
           05 :TAG:-LENGTH PIC 9 VALUE 1.
