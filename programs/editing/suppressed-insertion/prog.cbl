      * Language Reference, "Zero suppression" and "Floating insertion
      * editing": simple insertion symbols among the suppressed digits
      * are suppressed with them; those after the first digit stay.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC ZZZ,ZZZ,ZZ9.
       01  B PIC Z/ZZ/Z9.
       01  C PIC ***,**9.
       01  D PIC ZZBZZ0Z9.
       01  E PIC ---,--9.
       01  F PIC ZZZ,999.
       PROCEDURE DIVISION.
           MOVE 1234 TO A B C D E F
           DISPLAY '[' A '][' B '][' C ']'
           DISPLAY '[' D '][' E '][' F ']'
           MOVE 5 TO A B C D E F
           DISPLAY '[' A '][' B '][' C ']'
           DISPLAY '[' D '][' E '][' F ']'.
           GOBACK.
