      * Language Reference, "PERFORM statement": PERFORM of a section
      * runs all its paragraphs; THRU from a paragraph to a section ends
      * with the section; a paragraph-name is that of its own section
      * unless qualified.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       PROCEDURE DIVISION.
       MAIN-LINE SECTION.
       M-1.
           PERFORM S-1
           PERFORM B-PARA OF S-1 THRU S-2
           PERFORM A-PARA OF S-2
           GOBACK.
       S-1 SECTION.
       A-PARA.
           DISPLAY 'S-1 A'.
       B-PARA.
           DISPLAY 'S-1 B'
           PERFORM C-PARA.
       C-PARA.
           DISPLAY 'S-1 C'.
       S-2 SECTION.
       A-PARA.
           DISPLAY 'S-2 A'
           PERFORM C-PARA.
       C-PARA.
           DISPLAY 'S-2 C'.
