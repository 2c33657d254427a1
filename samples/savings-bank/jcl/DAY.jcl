//DAY      JOB (HSB,OPS),'DAILY POSTING',CLASS=A,MSGCLASS=X,
//             MSGLEVEL=(1,1),REGION=0M,NOTIFY=&SYSUID
//*-------------------------------------------------------------------
//* HARBOUR SAVINGS BANK
//* THE DAILY POSTING: LOADS THE ACCOUNT MASTER, SORTS THE DAY'S
//* TRANSACTIONS AND THOSE OF THE BRANCHES, POSTS THEM AND REPORTS.
//* NEEDS WHAT GENERATE WROTE; MAY BE RUN AGAIN.
//*-------------------------------------------------------------------
//CLEANUP  EXEC PGM=IEFBR14
//DD1      DD DSN=HSB.PROD.POST.REJECTS,DISP=(MOD,DELETE,DELETE),
//            UNIT=SYSDA,SPACE=(TRK,(1,1))
//DD2      DD DSN=HSB.PROD.CONTROL.POSTED,DISP=(MOD,DELETE,DELETE),
//            UNIT=SYSDA,SPACE=(TRK,(1,1))
//DD3      DD DSN=HSB.PROD.REPORT.BALANCES,DISP=(MOD,DELETE,DELETE),
//            UNIT=SYSDA,SPACE=(TRK,(1,1))
//*-------------------------------------------------------------------
//* DEFINE THE ACCOUNT MASTER AND LOAD IT FROM ITS UNLOAD
//*-------------------------------------------------------------------
//DEFINE   EXEC PGM=IDCAMS,COND=(0,LT)
//SYSPRINT DD SYSOUT=*
//SYSIN    DD *
  DELETE HSB.PROD.ACCOUNT.KSDS CLUSTER PURGE
  IF MAXCC LE 8 THEN SET MAXCC = 0
  DEFINE CLUSTER (NAME(HSB.PROD.ACCOUNT.KSDS) -
                  INDEXED -
                  KEYS(12 0) -
                  RECORDSIZE(128 128) -
                  FREESPACE(10 10) -
                  SHAREOPTIONS(2 3) -
                  CYLINDERS(5 5)) -
         DATA    (NAME(HSB.PROD.ACCOUNT.KSDS.DATA)) -
         INDEX   (NAME(HSB.PROD.ACCOUNT.KSDS.INDEX))
  IF LASTCC NE 0 THEN SET MAXCC = 16
/*
//LOAD     EXEC PGM=IDCAMS,COND=(0,LT)
//SYSPRINT DD SYSOUT=*
//UNLOAD   DD DSN=HSB.PROD.ACCOUNT.UNLOAD,DISP=SHR
//ACCTMSTR DD DSN=HSB.PROD.ACCOUNT.KSDS,DISP=OLD
//SYSIN    DD *
  REPRO INFILE(UNLOAD) OUTFILE(ACCTMSTR)
/*
//*-------------------------------------------------------------------
//* ORDER THE TRANSACTIONS BY ACCOUNT, DATE AND SEQUENCE NUMBER, AND
//* LEAVE OUT THE VOIDED ONES
//*-------------------------------------------------------------------
//SORT     EXEC PGM=SORT,COND=(0,LT)
//SYSOUT   DD SYSOUT=*
//SORTIN   DD DSN=HSB.PROD.TRANS.DAILY,DISP=SHR
//         DD DSN=HSB.PROD.TRANS.BRANCH,DISP=SHR
//SORTOUT  DD DSN=&&SORTED,DISP=(NEW,PASS),
//            UNIT=SYSDA,SPACE=(CYL,(15,5)),
//            DCB=(RECFM=FB,LRECL=80,BLKSIZE=0)
//SYSIN    DD *
  SORT FIELDS=(1,12,CH,A,13,8,ZD,A,21,4,BI,A)
  OMIT COND=(39,1,CH,EQ,C'V')
/*
//*-------------------------------------------------------------------
//* POST. RETURN CODE 4: SOME WERE REJECTED
//*-------------------------------------------------------------------
//POSTING  EXEC HSBPPOST,COND=(0,LT),
//             HLQ='HSB.PROD',BUSDATE=20250331
//*-------------------------------------------------------------------
//* THE BALANCE REPORT AND THE PROOF, WHEN POSTING WENT WELL
//*-------------------------------------------------------------------
//POSTED   IF (POSTING.POST.RC <= 4) THEN
//REPORT   EXEC PGM=HSBRPT
//DATECARD DD *
20250331
/*
//ACCTMSTR DD DSN=HSB.PROD.ACCOUNT.KSDS,DISP=SHR
//OPENCTL  DD DSN=HSB.PROD.CONTROL.OPENING,DISP=SHR
//POSTCTL  DD DSN=HSB.PROD.CONTROL.POSTED,DISP=SHR
//REPORT1  DD DSN=HSB.PROD.REPORT.BALANCES,
//            DISP=(NEW,CATLG,DELETE),
//            UNIT=SYSDA,SPACE=(CYL,(1,1),RLSE),
//            DCB=(RECFM=FBA,LRECL=133,BLKSIZE=0)
//PROOF    DD SYSOUT=*,DCB=(RECFM=FBA,LRECL=133,BLKSIZE=0)
//SYSOUT   DD SYSOUT=*
//SYSUDUMP DD SYSOUT=*
//         ELSE
//NOREPORT EXEC PGM=IEFBR14
//         ENDIF
