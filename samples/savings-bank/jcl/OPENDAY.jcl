//OPENDAY  JOB (HSB,OPS),'OPEN THE DAY',CLASS=A,MSGCLASS=X,
//             MSGLEVEL=(1,1),REGION=0M,NOTIFY=&SYSUID
//*-------------------------------------------------------------------
//* HARBOUR SAVINGS BANK
//* OPENS THE BUSINESS DAY. FAILS WHEN THE DAY BEFORE IS NOT CLOSED,
//* SO IT CANNOT BE RUN TWICE.
//*-------------------------------------------------------------------
//OPEN     EXEC PGM=HSBOPEN
//DATECARD DD *
20250331 20250401
/*
//DAYCTL   DD DSN=HSB.PROD.DAY.CONTROL,DISP=OLD
//SYSOUT   DD SYSOUT=*
//SYSUDUMP DD SYSOUT=*
