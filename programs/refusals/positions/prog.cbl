      * Language Reference, "Subscripting", "Reference modification":
      * what stands there is a number, and a function there takes the
      * arguments that it takes anywhere. CALL BY VALUE passes no
      * characters of a function, MOVE to a group no floating-point one.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X PIC X(5) VALUE 'abcde'.
       01  Y PIC X VALUE '2'.
       01  T.
           05  E PIC 99 OCCURS 3 INDEXED BY IX.
               88  E-ON VALUE 1.
       PROCEDURE DIVISION.
           SET IX TO 1
           DISPLAY E(FUNCTION TRIM(X))
           DISPLAY E(FUNCTION NO-SUCH(1))
           DISPLAY E(2 + FUNCTION MOD(1))
           IF E-ON(FUNCTION CHAR(1)) DISPLAY 'ON' END-IF
           DISPLAY X(Y:1)
           DISPLAY X(1:FUNCTION REVERSE(Y))
           DISPLAY X(2:'1')
           DISPLAY FUNCTION TRIM(X)(Y:1)
           DISPLAY X(IX:E(FUNCTION UPPER-CASE(X)))
           CALL 'SUB' USING BY VALUE FUNCTION TRIM(Y)
           MOVE FUNCTION SQRT(2) TO T
           MOVE 1.5E0 TO T
           GOBACK.
