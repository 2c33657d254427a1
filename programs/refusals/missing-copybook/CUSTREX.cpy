       01  CUST-NAME PIC X(20).
