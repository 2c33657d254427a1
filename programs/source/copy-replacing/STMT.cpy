            VERB '[' A OF B ']'
            DISPLAY NOTHING
            VERB 'STMT'
