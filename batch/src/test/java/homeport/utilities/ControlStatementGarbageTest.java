package homeport.utilities;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.runtime.Abend;
import homeport.testkit.Seed;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Control statements torn apart and put together wrong: a utility ends with a condition code and
/// messages, or abends; it never fails in another way.
class ControlStatementGarbageTest {
  private static final String MARKS = "(),='*-+ \n;/X<>.&R0\u0000\u00e9";
  private static final Dcb CARDS = Dcb.of(RecordFormat.FB, 80);
  private static final int RUNS = Boolean.getBoolean("homeport.nightly") ? 10_000 : 150;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IEBGENER| GENERATE MAXFLDS=3,MAXNAME=2/ MEMBER NAME=ONE/ RECORD"
            + " IDENT=(2,'AB',1),FIELD=(4,1,,1),FIELD=(2,'XY',,5)",
        "IEBCOPY| COPY OUTDD=SYSUT2,INDD=((LIB,R),SYSUT1)/ INDD=LIB/ SELECT"
            + " MEMBER=(A,(B,C),(D,,R))/ C I=LIB,O=LIB2/ E M=(A)",
        "IEBCOMPR| COMPARE TYPORG=PS",
        "IEBUPDTE|./ ADD NAME=A,LIST=ALL/DATA/./ CHANGE NAME=B,SEQFLD=(738,738),COLUMN=5/./"
            + " NUMBER SEQ1=10,NEW1=20,INCR=5,INSERT=YES/./ DELETE SEQ1=1,SEQ2=2/./ ENDUP",
        "IEBPTPCH| PRINT TYPORG=PS,CNTRL=2,STOPAFT=5,MAXLINE=9/ TITLE ITEM=('X''Y',5)/ RECORD"
            + " IDENT=(1,'A',1),FIELD=(5,1,XE,10),FIELD=(2,3)",
        "IEBEDIT| EDIT START=JOBA,TYPE=INCLUDE,STEPNAME=(S1,S2-S3)/ EDIT TYPE=POSITION",
        "IEHPROGM| SCRATCH DSNAME=A.B,VOL=3390=X/ RENAME DSNAME=A.B,MEMBER=X,NEWNAME=Y/ CATLG"
            + " DSNAME=C.D,VOL=(3390,X)",
        "IEHLIST| LISTPDS DSNAME=(LIB,A.B),FORMAT/ LISTVTOC VOL=3390=X/ LISTCTLG NODE=A",
        "IEBDG| DSD OUTPUT=(SYSUT2),INPUT=(SYSUT1)/ FD NAME=A,LENGTH=9,FORMAT=AL,ACTION=RP/ FD"
            + " NAME=B,LENGTH=4,STARTLOC=20,PICTURE=3,P'123',INDEX=2,CYCLE=3,RANGE=200/ REPEAT"
            + " QUANTITY=2,CREATE=1/ CREATE QUANTITY=3,NAME=(A,(COPY=2,B)),FILL=X'40'/ CREATE"
            + " INPUT=SYSUT1,PICTURE=2,1,'XY'/ END",
        "IDCAMS| ALTER K.DATA INHIBIT SHAREOPTIONS(3 3) ADDVOLUMES(A B)/ ALTER K.* NEWNAME(K2.*)"
            + " NULLIFY(OWNER)/ ALTER K KEYS(2 0) TO(99365) REUSE",
        "IDCAMS| EXPORT K OUTFILE(SYSUT2) TEMPORARY INHIBITSOURCE/ IMPORT IFILE(SYSUT2) ODS(K)"
            + " OBJECTS((K NEWNAME(K2)))/ EXAMINE NAME(K) DATATEST/ REPRO IFILE(SYSUT1)"
            + " OFILE(SYSUT2)/ IF LASTCC > 4 THEN DO/ LISTC ENT(K) ALL/ END",
      })
  void endsInItsOwnWay(String program, String statements) {
    garbage(program, "SYSIN", "SYSPRINT", statements.replace("/ ", "\n ").replace("/./", "\n./"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALLOC FI(IN) DA('IN.DATA') SHR REUSE~FREE FI(IN)~LISTDS 'LIB' MEMBERS",
        "PROFILE NOPREFIX~RENAME 'IN.DATA' 'IN.OTHER'~DELETE IN.NONE~WHEN SYSRC(GT 4) END",
        "DSN SYSTEM(X)~RUN PROGRAM(GOOD) PLAN(P) PARMS('A')~END~CALL *(GOOD) 'X Y'~SEND 'HI'",
      })
  void commandsDoToo(String commands) {
    garbage("IKJEFT01", "SYSTSIN", "SYSTSPRT", commands.replace('~', '\n'));
  }

  private void garbage(String program, String input, String listing, String good) {
    Utility utility = new Utilities().find(program);
    assertNotNull(utility, program);
    Seed seed = Seed.forTest("control statements of " + program);
    try (StepFixture step = new StepFixture(folder)) {
      step.program("GOOD", _ -> 0);
      for (int i = 0; i < RUNS; i++) {
        prepare(step);
        run(step.instream(input, torn(seed, good)), utility, listing, seed);
      }
    }
  }

  private static void run(StepFixture step, Utility utility, String listing, Seed seed) {
    String run = "seed " + seed.start();
    try {
      int code = step.run(utility, listing).code();
      assertTrue(code >= 0 && code <= 16, () -> code + ", " + run);
    } catch (Abend abend) {
      assertTrue(abend.code().matches("S[0-9A-F]{3}|U[0-9]{4}"), abend.code());
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(run, e);
    }
  }

  /// What an earlier run may have deleted is there again.
  private static void prepare(StepFixture step) {
    for (String library : List.of("LIB", "LIB2")) {
      if (step.catalog().find(library) == null) {
        step.define(library, new Attributes.Partitioned(CARDS));
      }
    }
    if (step.catalog().find("K") == null) {
      step.defineKsds("K", 2, 0, 80);
    }
    if (step.catalog().find("IN.DATA") == null) {
      step.writeText("IN.DATA", CARDS, "//JOBA JOB", "//S1 EXEC PGM=X", "AB");
    }
    step.dd("LIB", new DdBinding.DataSet("LIB")).dd("LIB2", new DdBinding.DataSet("LIB2"));
    step.dd("SYSUT1", "IN.DATA", CARDS).dd("SYSUT2", "OUT.DATA", Dcb.of(RecordFormat.FBA, 121));
  }

  private static String torn(Seed seed, String good) {
    StringBuilder text = new StringBuilder(good);
    for (int n = seed.between(1, 8); n > 0 && !text.isEmpty(); n--) {
      int at = seed.between(0, text.length() - 1);
      char mark = MARKS.charAt(seed.between(0, MARKS.length() - 1));
      switch (seed.between(0, 3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, mark);
        case 2 -> text.setCharAt(at, mark);
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
      }
    }
    return text.isEmpty() ? " " : text.toString();
  }
}
