      * Language Reference, "ALLOCATE statement", "FREE statement": so
      * many bytes, rounded up, NULL for none; a record of the LINKAGE
      * SECTION, INITIALIZED as by WITH FILLER ALL TO VALUE THEN TO
      * DEFAULT; FREE sets a pointer to NULL, unless nothing was
      * allocated where it leads.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  P USAGE POINTER.
       01  Q USAGE POINTER.
       01  POINTERS.
           05  PT USAGE POINTER OCCURS 3.
       01  N PIC 9(3)V9 VALUE 7.5.
       01  I PIC 9.
       01  MOST PIC 9(18) VALUE 999999999999999999.
       01  OWN PIC X(8) VALUE 'OWN'.
       LINKAGE SECTION.
       01  BYTES PIC X(8).
       01  REC.
           05  A PIC X(4) VALUE 'abcd'.
           05  B PIC 9(3).
           05  FILLER PIC X(2).
           05  C PIC S9(3) COMP-3 VALUE -7.
           05  T PIC X OCCURS 1 TO 4 DEPENDING ON I.
       PROCEDURE DIVISION.
       MAIN-PARA.
           ALLOCATE N CHARACTERS INITIALIZED RETURNING P
           SET ADDRESS OF BYTES TO P
           DISPLAY FUNCTION HEX-OF(BYTES)
           MOVE 'ABCDEFGH' TO BYTES
           ALLOCATE N + 1 CHARACTERS LOC 24 RETURNING Q
           IF P = Q DISPLAY 'THE SAME'.
           DISPLAY BYTES
           FREE P
           IF P = NULL DISPLAY 'P IS NULL'.
           FREE Q
           ALLOCATE N - 8 CHARACTERS RETURNING P
           IF P = NULL DISPLAY 'NO BYTES'.
           SET P TO ADDRESS OF OWN
           ALLOCATE MOST + 9 CHARACTERS RETURNING P
           IF P = NULL DISPLAY 'TOO MANY BYTES'.
           MOVE 2 TO I
           ALLOCATE REC INITIALIZED RETURNING P
           IF P = ADDRESS OF REC DISPLAY 'OF THE RECORD'.
           DISPLAY A '|' B '|' C '|' T(1) T(2) '|'
           MOVE 'wxyz' TO A
           SET Q TO P
           ALLOCATE REC
           SET ADDRESS OF REC TO Q
           DISPLAY A
           FREE P Q
           IF P = NULL AND Q NOT = NULL DISPLAY 'FREED ONCE'.
           SET P TO ADDRESS OF OWN
           FREE P
           IF P = ADDRESS OF OWN DISPLAY OWN.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 3
               ALLOCATE I CHARACTERS RETURNING PT(I)
           END-PERFORM
           FREE PT(1) PT(2) PT(3)
           IF PT(1) = NULL AND PT(2) = NULL AND PT(3) = NULL
               DISPLAY 'ALL FREED'.
           GOBACK.
