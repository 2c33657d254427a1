//TRANSFER JOB (HSB,OPS),'TRANSFERS',CLASS=A,MSGCLASS=X,
//             MSGLEVEL=(1,1),REGION=0M,NOTIFY=&SYSUID
//*-------------------------------------------------------------------
//* HARBOUR SAVINGS BANK
//* MOVES MONEY BETWEEN ACCOUNTS, AFTER THE DAILY POSTING. NOT TO BE
//* RUN TWICE ON ONE DAY.
//*-------------------------------------------------------------------
//         SET HLQ=HSB.PROD
//CLEANUP  EXEC PGM=IEFBR14
//DD1      DD DSN=&HLQ..XFER.MOVED,DISP=(MOD,DELETE,DELETE),
//            UNIT=SYSDA,SPACE=(TRK,(1,1))
//DD2      DD DSN=&HLQ..XFER.REJECTS,DISP=(MOD,DELETE,DELETE),
//            UNIT=SYSDA,SPACE=(TRK,(1,1))
//DD3      DD DSN=&HLQ..CONTROL.TRANSFER,DISP=(MOD,DELETE,DELETE),
//            UNIT=SYSDA,SPACE=(TRK,(1,1))
//*-------------------------------------------------------------------
//* BY THE ACCOUNT THAT PAYS, IN THE ORDER IN WHICH THEY CAME IN
//*-------------------------------------------------------------------
//SORT     EXEC PGM=SORT,COND=(0,LT)
//SYSOUT   DD SYSOUT=*
//SORTIN   DD DSN=&HLQ..XFER.DAILY,DISP=SHR
//SORTOUT  DD DSN=&&ORDERED,DISP=(NEW,PASS),
//            UNIT=SYSDA,SPACE=(CYL,(1,1)),
//            DCB=(RECFM=FB,LRECL=128,BLKSIZE=0)
//SYSIN    DD *
  SORT FIELDS=(1,12,CH,A,33,4,BI,A)
  INCLUDE COND=(37,6,PD,GT,0)
/*
//*-------------------------------------------------------------------
//* RETURN CODE 4: SOME WERE REJECTED
//*-------------------------------------------------------------------
//XFER     EXEC PGM=HSBXFER,COND=(0,LT)
//XFERIN   DD DSN=&&ORDERED,DISP=(OLD,DELETE)
//ACCTMSTR DD DSN=&HLQ..ACCOUNT.KSDS,DISP=OLD
//MOVEOUT  DD DSN=&HLQ..XFER.MOVED,
//            DISP=(NEW,CATLG,DELETE),
//            UNIT=SYSDA,SPACE=(CYL,(1,1),RLSE),
//            DCB=(RECFM=FB,LRECL=110,BLKSIZE=0)
//REJECTS  DD DSN=&HLQ..XFER.REJECTS,
//            DISP=(NEW,CATLG,DELETE),
//            UNIT=SYSDA,SPACE=(CYL,(1,1),RLSE),
//            DCB=(RECFM=FB,LRECL=128,BLKSIZE=0)
//CTLOUT   DD DSN=&HLQ..CONTROL.TRANSFER,
//            DISP=(NEW,CATLG,DELETE),
//            UNIT=SYSDA,SPACE=(TRK,(1,1),RLSE),
//            DCB=(RECFM=FB,LRECL=80,BLKSIZE=0)
//SYSOUT   DD SYSOUT=*
//SYSUDUMP DD SYSOUT=*
