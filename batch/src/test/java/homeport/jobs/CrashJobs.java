package homeport.jobs;

import homeport.jcl.MemberSource;
import homeport.runtime.FileDescription;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileDescription.Key;
import homeport.runtime.FileDescription.Organization;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.runtime.RunUnit;
import homeport.utilities.Utilities;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The jobs in the middle of whose steps [StepCrashTest] kills: each does one kind of thing to data
/// sets, can be run again from its beginning whatever was there, and ends with data sets whose
/// content is known.
final class CrashJobs {
  /// Records of the larger data sets; so many need work files when they are sorted in a small heap.
  static final int MANY = 200_000;

  static final int FEW = 20_000;
  static final int LENGTH = 80;
  static final int GENERATIONS = 3;

  /// Makes what the other jobs read.
  static final String FIRST =
      """
      //FIRST    JOB ,'X'
      //BIG      EXEC PGM=NUMBERS,PARM='%d,7919'
      //OUT      DD DSN=BANK.BIG,DISP=(NEW,CATLG),RECFM=FB,LRECL=80
      //SMALL    EXEC PGM=NUMBERS,PARM='%d,1'
      //OUT      DD DSN=BANK.SMALL,DISP=(NEW,CATLG),RECFM=FB,LRECL=80
      //BASES    EXEC PGM=IDCAMS
      //SYSPRINT DD SYSOUT=*
      //SYSIN    DD *
        DEFINE GDG(NAME(BANK.GDG) LIMIT(%d) SCRATCH)
        DEFINE CLUSTER(NAME(BANK.KEYED) INDEXED KEYS(8 0) -
          RECORDSIZE(80 80) REUSE)
        REPRO INDATASET(BANK.SMALL) OUTDATASET(BANK.KEYED)
      //LIB      EXEC PGM=IEBGENER
      //SYSPRINT DD SYSOUT=*
      //SYSIN    DD DUMMY
      //SYSUT1   DD DSN=BANK.SMALL,DISP=SHR
      //SYSUT2   DD DSN=BANK.LIB(M0),DISP=(NEW,CATLG),RECFM=FB,LRECL=80
      //COPY     EXEC PGM=IEBGENER
      //SYSPRINT DD SYSOUT=*
      //SYSIN    DD DUMMY
      //SYSUT1   DD DSN=BANK.SMALL,DISP=SHR
      //SYSUT2   DD DSN=BANK.COPY(M0),DISP=(NEW,CATLG),RECFM=FB,LRECL=80
      """
          .formatted(MANY, FEW, GENERATIONS);

  /// What jobs do, by number: `%d` is another number each time.
  private static final List<String> KINDS =
      List.of(
          // writes in sequence
          """
          //WRITE    JOB ,'X'
          //GONE     EXEC PGM=IEFBR14
          //OUT      DD DSN=BANK.OUT,DISP=(MOD,DELETE),SPACE=(TRK,0)
          //WRITE    EXEC PGM=NUMBERS,PARM='200000,1'
          //OUT      DD DSN=BANK.OUT,DISP=(NEW,CATLG,DELETE),RECFM=FB,LRECL=80
          """,
          // sorts with work files
          """
          //SORT     JOB ,'X'
          //GONE     EXEC PGM=IEFBR14
          //OUT      DD DSN=BANK.SORTED,DISP=(MOD,DELETE),SPACE=(TRK,0)
          //SORT     EXEC PGM=SORT
          //SYSOUT   DD SYSOUT=*
          //SORTIN   DD DSN=BANK.BIG,DISP=SHR
          //SORTOUT  DD DSN=BANK.SORTED,DISP=(NEW,CATLG,DELETE),RECFM=FB,LRECL=80
          //SYSIN    DD *
            SORT FIELDS=(1,8,CH,A)
          """,
          // defines, loads and indexes a cluster anew
          """
          //LOAD     JOB ,'X'
          //LOAD     EXEC PGM=IDCAMS
          //SYSPRINT DD SYSOUT=*
          //SYSIN    DD *
            DELETE BANK.LOADED CLUSTER
            SET MAXCC = 0
            DEFINE CLUSTER(NAME(BANK.LOADED) INDEXED KEYS(8 0) -
              RECORDSIZE(80 80))
            REPRO INDATASET(BANK.SMALL) OUTDATASET(BANK.LOADED)
            DEFINE AIX(NAME(BANK.INDEX) RELATE(BANK.LOADED) KEYS(4 4) -
              RECORDSIZE(80 4000) NONUNIQUEKEY UPGRADE)
            DEFINE PATH(NAME(BANK.PATH) PATHENTRY(BANK.INDEX))
            BLDINDEX INDATASET(BANK.LOADED) OUTDATASET(BANK.INDEX)
          """,
          // changes every record of a cluster
          """
          //UPDATE   JOB ,'X'
          //UPDATE   EXEC PGM=UPDATE,PARM='%d'
          //MASTER   DD DSN=BANK.KEYED,DISP=OLD
          """,
          // rolls a generation in
          """
          //ROLL     JOB ,'X'
          //ROLL     EXEC PGM=IEBGENER
          //SYSPRINT DD SYSOUT=*
          //SYSIN    DD DUMMY
          //SYSUT1   DD DSN=BANK.SMALL,DISP=SHR
          //SYSUT2   DD DSN=BANK.GDG(+1),DISP=(NEW,CATLG),RECFM=FB,LRECL=80
          """,
          // writes a member and copies libraries
          """
          //MEMBER   JOB ,'X'
          //WRITE    EXEC PGM=IEBGENER
          //SYSPRINT DD SYSOUT=*
          //SYSIN    DD DUMMY
          //SYSUT1   DD DSN=BANK.SMALL,DISP=SHR
          //SYSUT2   DD DSN=BANK.LIB(M%d),DISP=OLD
          //COPY     EXEC PGM=IEBCOPY
          //SYSPRINT DD SYSOUT=*
          //IN       DD DSN=BANK.LIB,DISP=SHR
          //OUT      DD DSN=BANK.COPY,DISP=OLD
          //SYSIN    DD *
            COPY OUTDD=OUT,INDD=((IN,R))
          """,
          // passes a temporary data set
          """
          //PASS     JOB ,'X'
          //GONE     EXEC PGM=IEFBR14
          //OUT      DD DSN=BANK.PASSED,DISP=(MOD,DELETE),SPACE=(TRK,0)
          //WRITE    EXEC PGM=NUMBERS,PARM='20000,1'
          //OUT      DD DSN=&&TEMP,DISP=(NEW,PASS),RECFM=FB,LRECL=80
          //COPY     EXEC PGM=IEBGENER
          //SYSPRINT DD SYSOUT=*
          //SYSIN    DD DUMMY
          //SYSUT1   DD DSN=&&TEMP,DISP=(OLD,DELETE)
          //SYSUT2   DD DSN=BANK.PASSED,DISP=(NEW,CATLG,DELETE),RECFM=FB,LRECL=80
          """,
          // gives names
          """
          //NAMES    JOB ,'X'
          //NAMES    EXEC PGM=IDCAMS
          //SYSPRINT DD SYSOUT=*
          //SYSIN    DD *
            DELETE BANK.NAMEA CLUSTER
            DELETE BANK.NAMEB CLUSTER
            SET MAXCC = 0
            DEFINE CLUSTER(NAME(BANK.NAMEA) INDEXED KEYS(8 0) -
              RECORDSIZE(80 80))
            REPRO INDATASET(BANK.SMALL) OUTDATASET(BANK.NAMEA) COUNT(2000)
            ALTER BANK.NAMEA NEWNAME(BANK.NAMEB)
          """);

  private static final Map<String, FakeProgram.Body> PROGRAMS =
      Map.of(
          "NUMBERS", (unit, parm) -> numbers(unit, parm),
          "UPDATE", (unit, parm) -> update(unit, parm));

  private CrashJobs() {}

  static TestJobs open(Path folder) throws IOException {
    return new TestJobs(folder, MemberSource.NONE, new Utilities(), PROGRAMS::get);
  }

  static int kinds() {
    return KINDS.size();
  }

  static String job(int kind, int number) {
    return KINDS.get(kind).formatted(number % 10);
  }

  /// PARM `count,step`: writes the numbers from 0, each `step` after the last one modulo `count`.
  private static int numbers(RunUnit unit, String parm) {
    String[] parts = parm.split(",", -1);
    int count = Integer.parseInt(parts[0]);
    long step = Long.parseLong(parts[1]);
    RecordFile out = TestJobs.open(unit, TestJobs.fd("OUT", LENGTH), OpenMode.OUTPUT);
    byte[] record = TestJobs.PAGE.encode(" ".repeat(LENGTH));
    for (int i = 0; i < count; i++) {
      put(record, (int) (i * step % count));
      TestJobs.check(out.write(record, 0, LENGTH));
    }
    TestJobs.check(out.close());
    return 0;
  }

  private static void put(byte[] record, int number) {
    byte[] digits = TestJobs.PAGE.encode(String.format(Locale.ROOT, "%08d", number));
    System.arraycopy(digits, 0, record, 0, digits.length);
  }

  static FileDescription master() {
    return new FileDescription(
        "MASTER",
        "MASTER",
        0,
        false,
        Organization.INDEXED,
        Access.SEQUENTIAL,
        LENGTH,
        LENGTH,
        false,
        null,
        false,
        new Key(0, 8, false),
        List.of());
  }

  /// Puts PARM's digit into the last byte of every record.
  private static int update(RunUnit unit, String parm) {
    RecordFile master = TestJobs.open(unit, master(), OpenMode.I_O);
    byte[] record = new byte[LENGTH];
    while (master.readNext(record, 0, LENGTH) == FileStatus.OK) {
      record[LENGTH - 1] = (byte) (0xF0 + Integer.parseInt(parm));
      TestJobs.check(master.rewrite(record, 0, LENGTH, true));
    }
    TestJobs.check(master.close());
    return 0;
  }
}
