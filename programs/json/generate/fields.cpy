           05  :TAG:-1     PIC X(4) VALUE 'Ada'.
           05  oldKey      PIC 9    VALUE 3.
