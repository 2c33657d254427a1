       01  G.
           05 A PIC X VALUE 'A'.
           COPY INNER.
           05 C PIC X VALUE 'C'.
