      * Language Reference, "Segments": priority-numbers from 50 make an
      * independent segment, whose GO TOs are as written whenever control
      * comes in from another segment; fixed ones keep what ALTER did.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PROG.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  N               PIC 9 VALUE 0.
       PROCEDURE DIVISION.
       MAIN SECTION 10.
       M1.
           PERFORM FIXED 2 TIMES.
           PERFORM INDEPENDENT.
           PERFORM INDEPENDENT.
           PERFORM LOOPED 3 TIMES.
           GO TO I0.
       LAST-ONE.
           GOBACK.
       FIXED SECTION 49.
       F1.
           GO TO F2.
       F2.
           DISPLAY 'FIXED AS WRITTEN'.
           ALTER F1 TO F3.
           GO TO F-EXIT.
       F3.
           DISPLAY 'FIXED ALTERED'.
       F-EXIT.
           EXIT.
       LEADING-IN SECTION 49.
       BEFORE-IT.
           DISPLAY 'FALLING IN'.
       INDEPENDENT SECTION 50.
       I0.
           ADD 1 TO N.
       I1.
           GO TO I2.
       I2.
           DISPLAY 'INDEPENDENT AS WRITTEN'.
           ALTER I1 TO I3.
           GO TO I1.
       I3.
           DISPLAY 'INDEPENDENT ALTERED ' N.
           IF N = 4 GO TO LAST-ONE.
           IF N = 3 GO TO BEFORE-IT.
       LOOPED SECTION 60.
       L1.
           GO TO L2.
       L2.
           DISPLAY 'LOOPED AS WRITTEN'.
           ALTER L1 TO L3.
           GO TO L-EXIT.
       L3.
           DISPLAY 'LOOPED ALTERED'.
       L-EXIT.
           EXIT.
