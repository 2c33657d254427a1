            MOVE 5 TO B2
