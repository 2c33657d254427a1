      * Language Reference, "FORMATTED-DATE" and the others, with the
      * forms of ISO 8601. 4 July 2024 is a Thursday, day 186, in week
      * 27; day 154683 as an integer date (1 January 2024 is 154498).
      * 30 December 2024 is the Monday of week 1 of 2025.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  D PIC 9(9) COMP.
       01  S PIC 9(5)V99 VALUE 45296.78.
       01  R PIC 9(7).9(7).
       01  F PIC X(25) VALUE 'YYYY-MM-DDThh:mm:ss.ssZ'.
       PROCEDURE DIVISION.
           COMPUTE D = FUNCTION INTEGER-OF-DATE(20240704)
           DISPLAY FUNCTION FORMATTED-DATE('YYYYMMDD' D) ' '
               FUNCTION FORMATTED-DATE('YYYY-MM-DD' D) ' '
               FUNCTION FORMATTED-DATE('YYYYDDD' D) ' '
               FUNCTION FORMATTED-DATE('YYYY-DDD' D) ' '
               FUNCTION FORMATTED-DATE('YYYYWwwD' D) ' '
               FUNCTION FORMATTED-DATE('YYYY-Www-D' D)
           DISPLAY FUNCTION FORMATTED-TIME('hhmmss' S) ' '
               FUNCTION FORMATTED-TIME('hh:mm:ss' S) ' '
               FUNCTION FORMATTED-TIME('hh:mm:ss.sss' S) ' '
               FUNCTION FORMATTED-TIME('hhmmss.sZ' S 60) ' '
               FUNCTION FORMATTED-TIME('hh:mm:ss+hh:mm' S -90)
           DISPLAY FUNCTION FORMATTED-DATETIME(F D S 0) '.'
           DISPLAY FUNCTION FORMATTED-DATETIME(
               'YYYY-MM-DDThh:mm:ssZ' D 1800 60)
           COMPUTE R = FUNCTION INTEGER-OF-FORMATTED-DATE(
               'YYYY-Www-D' '2024-W27-4') - D
           DISPLAY R
           COMPUTE R = FUNCTION SECONDS-FROM-FORMATTED-TIME(
               'hh:mm:ss.ss' '12:34:56.78')
           DISPLAY R
           COMPUTE R = FUNCTION COMBINED-DATETIME(D S)
           DISPLAY R
           COMPUTE D = FUNCTION INTEGER-OF-DATE(20241230)
           DISPLAY FUNCTION FORMATTED-DATE('YYYY-Www-D' D)
           DISPLAY FUNCTION TEST-FORMATTED-DATETIME(
               'YYYY-MM-DD' '2024-02-29')
               FUNCTION TEST-FORMATTED-DATETIME(
               'YYYY-MM-DD' '2023-02-29')
               FUNCTION TEST-FORMATTED-DATETIME(
               'YYYYMMDD' '20241301')
               FUNCTION TEST-FORMATTED-DATETIME(
               'hh:mm:ss' '12:60:00')
               FUNCTION TEST-FORMATTED-DATETIME(
               'hhmmss+hhmm' '123456X0100')
               FUNCTION TEST-FORMATTED-DATETIME(
               'YYYYMMDDThhmmss' '20240704T240000')
           IF FUNCTION TEST-FORMATTED-DATETIME(
               'YYYYMMDDThhmmss.ss+hhmm'
               FUNCTION FORMATTED-CURRENT-DATE(
               'YYYYMMDDThhmmss.ss+hhmm')) = 0 DISPLAY 'NOW'.
           GOBACK.
