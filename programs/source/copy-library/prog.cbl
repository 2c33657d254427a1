      * Language Reference, "COPY statement": a library-name is the
      * ddname of the compile step under which the text is looked for;
      * without one it is SYSLIB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
           COPY TELL.
           COPY TELL OF NEWLIB.
           COPY TELL IN OLDLIB.
           GOBACK.
