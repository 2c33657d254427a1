      * Language Reference, "Figurative constants": ALL literal is no
      * operand of INSPECT, STRING and UNSTRING.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  A PIC X(6).
       01  B PIC X(6).
       PROCEDURE DIVISION.
           STRING ALL 'AB' DELIMITED BY SIZE INTO A
           STRING A DELIMITED BY ALL 'B' INTO B
           UNSTRING A DELIMITED BY ALL ALL 'A' INTO B
           INSPECT A REPLACING ALL 'A' BY ALL 'B' AFTER ALL 'C'
           INSPECT A CONVERTING 'A' TO SPACES
           GOBACK.
