      * Language Reference, "Program-end": without a GOBACK the end of
      * the last paragraph ends the program.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       PROCEDURE DIVISION.
       A-PARA.
           PERFORM B-PARA
           DISPLAY 'A'.
       B-PARA.
           DISPLAY 'B'.
