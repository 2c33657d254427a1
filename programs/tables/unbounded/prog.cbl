      * Language Reference, "OCCURS DEPENDING ON clause", "UNBOUNDED": a
      * table of the LINKAGE SECTION without a greatest size; its group
      * is as long as the object says.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N             PIC 9(4) BINARY VALUE 3.
       01  DATA-IN       PIC X(13) VALUE 'Habcdefghijkl'.
       PROCEDURE DIVISION.
           CALL 'SUB' USING N DATA-IN
           MOVE 2 TO N
           CALL 'SUB' USING N DATA-IN
           DISPLAY DATA-IN
           GOBACK.
       END PROGRAM PROG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. SUB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  X             PIC X(12).
       01  K             PIC 99.
       LINKAGE SECTION.
       01  N             PIC 9(4) BINARY.
       01  L.
           05  H         PIC X.
           05  T         PIC X(3) OCCURS 1 TO UNBOUNDED
                         DEPENDING ON N INDEXED BY I.
       PROCEDURE DIVISION USING N L.
           DISPLAY H ' ' T(2) ' ' T(N)
           MOVE LENGTH OF L TO K
           DISPLAY K
           MOVE L TO X
           DISPLAY '[' X ']'
           SET I TO N
           MOVE '***' TO T(I)
           GOBACK.
       END PROGRAM SUB.
