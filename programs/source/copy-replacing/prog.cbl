      * Language Reference, "COPY statement", REPLACING phrase: words,
      * literals, identifiers and pseudo-text are replaced where whole
      * text words match; a tag in colons is a word of its own.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY REC REPLACING ==:TAG:== BY ==IN==
            LEN BY 5 'x' BY 'y'.
       COPY REC REPLACING ==:TAG:== BY ==OUT==
            ==PIC X(LEN)== BY ==PIC 9(3)==
            =='x'== BY ==7==.
       PROCEDURE DIVISION.
           DISPLAY IN-REC '.' OUT-REC '.' IN-LENGTH OUT-LENGTH
           COPY STMT REPLACING A OF B BY IN-FIELD
               ==DISPLAY NOTHING== BY ====
               VERB BY DISPLAY.
           GOBACK.
