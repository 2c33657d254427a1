       CBL NOSEQUENCE
      * Language Reference, "Reference format": columns 1 to 6 and 73 to
      * 80 are not part of the program; an asterisk or slash in column 7
      * is a comment line.
000100 IDENTIFICATION DIVISION.
ABC    PROGRAM-ID. PROG.                                                IGNORED1
000300/COMMENT THAT STARTS A PAGE
000400*COMMENT
000500 PROCEDURE DIVISION.
000600     DISPLAY 'ONE'                                                DISPLAY
           DISPLAY                                                      'NO'
               'TWO' *> inline comment
           *> a whole line
           GOBACK.
