      * Language Reference, "Class condition": a class-name is asked of
      * items of USAGE DISPLAY, so of zoned numbers, too; what is looked
      * at is their characters. The last one of a negative 12 is 'K'.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       ENVIRONMENT DIVISION.
       CONFIGURATION SECTION.
       SPECIAL-NAMES.
           CLASS EVEN-DIGITS IS '0' '2' '4' '6' '8'
           CLASS ONE-AND-K   IS '1' 'K'.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC 9(3).
       01  S               PIC S9(2) VALUE -12.
       01  V               PIC 9V9.
       PROCEDURE DIVISION.
       MAIN-PARA.
           MOVE 246 TO N
           IF N IS EVEN-DIGITS
               DISPLAY 'EVEN'
           END-IF
           MOVE 245 TO N
           IF N IS NOT EVEN-DIGITS
               DISPLAY 'NOT EVEN'
           END-IF
           IF S IS ONE-AND-K
               DISPLAY 'MINUS'
           END-IF
           MOVE 4.2 TO V
           IF V IS EVEN-DIGITS
               DISPLAY 'NO POINT'
           END-IF
           GOBACK.
