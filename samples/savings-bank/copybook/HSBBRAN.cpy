      ******************************************************************
      * HSBBRAN   BRANCH TABLE, ASCENDING BY NUMBER                    *
      *           NUMBER 9(4), NAME X(16)                              *
      ******************************************************************
       01  BRANCH-VALUES.
           05  FILLER          PIC X(20) VALUE '1010QUAYSIDE        '.
           05  FILLER          PIC X(20) VALUE '1020OLD CUSTOM HOUSE'.
           05  FILLER          PIC X(20) VALUE '1030ROPEWALK        '.
           05  FILLER          PIC X(20) VALUE '1040LANTERN HILL    '.
           05  FILLER          PIC X(20) VALUE '1050NORTH MOLE      '.
           05  FILLER          PIC X(20) VALUE '1060FISH MARKET     '.
           05  FILLER          PIC X(20) VALUE '1070PILOT STAIRS    '.
           05  FILLER          PIC X(20) VALUE '1080DRY DOCK        '.
           05  FILLER          PIC X(20) VALUE '1090SAILMAKERS ROW  '.
           05  FILLER          PIC X(20) VALUE '1100CHANDLERS CROSS '.
           05  FILLER          PIC X(20) VALUE '1110TIDE MILL       '.
           05  FILLER          PIC X(20) VALUE '1120SALTERNS        '.
           05  FILLER          PIC X(20) VALUE '1130FERRY LANDING   '.
           05  FILLER          PIC X(20) VALUE '1140BREAKWATER      '.
           05  FILLER          PIC X(20) VALUE '1150ANCHOR GREEN    '.
           05  FILLER          PIC X(20) VALUE '1160WINDMILL ROAD   '.
           05  FILLER          PIC X(20) VALUE '1170COOPERAGE       '.
           05  FILLER          PIC X(20) VALUE '1180EAST BASIN      '.
           05  FILLER          PIC X(20) VALUE '1190SIGNAL STATION  '.
           05  FILLER          PIC X(20) VALUE '1200GULL ISLAND     '.
           05  FILLER          PIC X(20) VALUE '1210MARSH END       '.
           05  FILLER          PIC X(20) VALUE '1220BALLAST WHARF   '.
           05  FILLER          PIC X(20) VALUE '1230HARBOUR VIEW    '.
           05  FILLER          PIC X(20) VALUE '1240UNIVERSITY      '.
           05  FILLER          PIC X(20) VALUE '1250HEAD OFFICE     '.
       01  BRANCH-TABLE REDEFINES BRANCH-VALUES.
           05  BRANCH-ENTRY              OCCURS 25 TIMES
                                         INDEXED BY BRN-IX.
               10  BRN-NUMBER            PIC 9(4).
               10  BRN-NAME              PIC X(16).
       77  BRANCH-COUNT                  PIC S9(4)      COMP VALUE +25.
