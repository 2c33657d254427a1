      * Programming Guide, "Writing procedures to process XML": a
      * processing procedure must not execute XML PARSE itself.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DOC PIC X(40) VALUE '<a>text</a>'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           PERFORM PARSE-IT
           GOBACK.
       PARSE-IT.
           XML PARSE DOC PROCESSING PROCEDURE P.
       P.
           PERFORM PARSE-IT.
