      * A tab goes to the next stop; the stops are every eight columns
      * unless the source says otherwise (docs/cobol.md). A line that
      * starts with a tab is in area A from column 9 on.
	IDENTIFICATION DIVISION.
	PROGRAM-ID. PROG.
	PROCEDURE DIVISION.
	    DISPLAY 'A'
		DISPLAY	'B'
	    GOBACK.
