       CBL QUALIFY(EXTEND)
      * Programming Guide, "QUALIFY": under EXTEND the qualifiers of every
      * level make a name unique, although the same ones could stand for
      * another item as some of its qualifiers; and of a name that only
      * one level 01 has, that is meant.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A.
           02  B.
               03  C PIC X VALUE '3'.
               03  A PIC X VALUE 'a'.
           02  C PIC X VALUE '2'.
       PROCEDURE DIVISION.
           DISPLAY C OF A
           DISPLAY C OF B OF A
           DISPLAY C OF B
           DISPLAY A OF B
           DISPLAY A
           GOBACK.
