       CBL ARCH(12),OPTIMIZE(1),CICS
       CBL DEFINE(SHOWN='A)b',HEXED=X'C1C2')
      * Language Reference, "Predefined compilation variables": what the
      * compiler itself defines. "DEFINE" in the Programming Guide: a
      * literal may have parentheses in it. X'...' is characters of the
      * code page, and so it compares with others.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       >>DEFINE SHOWN AS PARAMETER
       >>DEFINE HEXED AS PARAMETER
       PROCEDURE DIVISION.
       >>CALLINTERFACE STATIC
       >>IF IGY-ARCH >= 10 AND IGY-ARCH = 12
           DISPLAY 'ARCH 12'
       >>END-IF
       >>IF IGY-CICS AND NOT IGY-SQL AND NOT IGY-SQLIMS
           DISPLAY 'CICS'
       >>END-IF
       >>IF IGY-COMPILER-VRM = 060400
           DISPLAY '6.4.0'
       >>END-IF
       >>IF IGY-DLL = B'0' AND IGY-DYNAM = B'0' AND IGY-THREAD = B'0'
           DISPLAY 'PLAIN'
       >>END-IF
       >>EVALUATE IGY-LP
       >>WHEN 32
           DISPLAY 'LP(32)'
       >>WHEN 64
           DISPLAY 'LP(64)'
       >>END-EVALUATE
       >>IF IGY-OPTIMIZE = 1 AND IGY-ARCH IS DEFINED
           DISPLAY 'OPTIMIZE'
       >>END-IF
       >>IF IGY-NO-SUCH-THING IS NOT DEFINED
           DISPLAY 'NONE OF ITS OWN'
       >>END-IF
       >>IF SHOWN = 'A)b'
           DISPLAY 'SHOWN'
       >>END-IF
       >>IF HEXED = 'AB' AND X'c1' = 'A' AND X'F1' <> '2'
           DISPLAY 'HEXADECIMAL'
       >>END-IF
       >>CALLINTERFACE DYNAMIC
       >>callinterface
           GOBACK.
