      * Phrases of JSON and XML statements that are not compiled: an
      * indicator of which nobody knows the occurrence, a schema.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  R.
           05  A PIC X(3).
       01  OUTSIDE.
           05  A-NULL PIC X OCCURS 2.
       01  SCHEMA-DATA PIC X(100).
       01  J PIC X(200).
       PROCEDURE DIVISION.
           JSON GENERATE J FROM R
             INDICATING A IS JSON NULL USING 'Y' IN A-NULL
           XML PARSE J VALIDATING WITH SCHEMA-DATA
             PROCESSING PROCEDURE EVENTS
           GOBACK.
       EVENTS.
           CONTINUE.
