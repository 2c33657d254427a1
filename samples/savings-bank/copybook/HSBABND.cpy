      ******************************************************************
      * HSBABND   WORKING STORAGE OF THE ABEND ROUTINE (HSBABNP)       *
      *           1001 FILE ERROR    1002 PARAMETER NOT VALID          *
      *           1003 CONTROL TOTALS DO NOT AGREE                     *
      *           1004 NOT THE DAY EXPECTED                            *
      *           1999 ASKED FOR BY PARM, TO REHEARSE A RESTART        *
      ******************************************************************
       01  ABEND-AREA.
           05  ABEND-CODE                PIC S9(9)      COMP VALUE ZERO.
               88  ABEND-FILE-ERROR      VALUE 1001.
               88  ABEND-BAD-PARAMETER   VALUE 1002.
               88  ABEND-OUT-OF-BALANCE  VALUE 1003.
               88  ABEND-WRONG-DAY       VALUE 1004.
               88  ABEND-REHEARSED       VALUE 1999.
           05  ABEND-TIMING              PIC S9(9)      COMP VALUE 1.
           05  ABEND-PROGRAM             PIC X(8)       VALUE SPACES.
           05  ABEND-DDNAME              PIC X(8)       VALUE SPACES.
           05  ABEND-OPERATION           PIC X(8)       VALUE SPACES.
           05  ABEND-STATUS              PIC X(2)       VALUE SPACES.
           05  ABEND-CODE-SHOWN          PIC 9(4)       VALUE ZERO.
