       01  VAR-:TAG: PIC X(2) VALUE 'ok'.
       01  :TAG:-KEY PIC X(2) VALUE 'kk'.
