      * Language Reference, "COPY statement": a copied text may hold a
      * COPY of its own.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY OUTER.
       PROCEDURE DIVISION.
           DISPLAY G
           GOBACK.
