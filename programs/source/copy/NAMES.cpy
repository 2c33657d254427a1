            B1 B2
