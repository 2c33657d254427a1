      * Language Reference, "Separators": a period that has no blank
      * behind it is taken as one all the same, with a warning. What
      * comes after that of AUTHOR and its like is a comment-entry.
       IDENTIFICATION DIVISION.
       PROGRAM-ID.PROG.
       AUTHOR. A. N. OTHER, WHO DISPLAYS 'NOTHING.
       DATE-WRITTEN.26/9/85.
       DATE-COMPILED.DD/MM/YYYY
           AND MORE OF IT.
       SECURITY.NONE.
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY 'OK'
           GOBACK.
