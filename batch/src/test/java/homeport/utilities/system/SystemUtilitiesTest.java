package homeport.utilities.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// IEHPROGM and IEHLIST (z/OS DFSMSdfp Utilities).
class SystemUtilitiesTest {
  private static final Dcb FB10 = Dcb.of(RecordFormat.FB, 10);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() throws IOException {
    step = new StepFixture(folder);
    step.writeText("BANK.SEQ", FB10, "A");
    step.define("BANK.LIB", new Attributes.Partitioned(FB10));
    Files.createFile(folder.resolve("data/BANK.LIB/ONE"));
    Files.createFile(folder.resolve("data/BANK.LIB/TWO"));
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran progm(String statements) {
    return step.sysin(statements).run(new IehprogmUtility(), "SYSPRINT");
  }

  private Ran list(String statements) {
    return step.sysin(statements).run(new IehlistUtility(), "SYSPRINT");
  }

  @Test
  void scratchesAndUncatalogs() throws IOException {
    Ran ran =
        progm(
            """
              SCRATCH DSNAME=BANK.SEQ,VOL=3390=WORK01,PURGE
              UNCATLG DSNAME=BANK.SEQ
              SCRATCH DSNAME=BANK.LIB,
                      MEMBER=ONE,VOL=SYSDA=WORK01
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertNull(step.catalog().entry("BANK.SEQ"));
    assertEquals(List.of("TWO"), step.catalog().libraries().members("BANK.LIB"));
  }

  @Test
  void whatHasNotExpiredIsScratchedWithPurgeOnly() throws IOException {
    assertTrue(step.catalog().keep("BANK.SEQ", Map.of("EXPIRATION", "9998.001")));
    Ran kept = progm("  SCRATCH DSNAME=BANK.SEQ,VOL=3390=X\n");
    assertEquals(8, kept.code(), kept.listing());
    assertEquals(
        "HP4227 SCRATCH: BANK.SEQ has not expired (9998.001): only PURGE scratches it\n",
        kept.messages());
    assertNotNull(step.catalog().entry("BANK.SEQ"));
    assertEquals(0, progm("  SCRATCH DSNAME=BANK.SEQ,VOL=3390=X,PURGE\n").code());
    assertNull(step.catalog().entry("BANK.SEQ"));
  }

  @Test
  void renames() throws IOException {
    Ran ran =
        progm(
            """
              RENAME DSNAME=BANK.SEQ,VOL=3390=X,NEWNAME=BANK.OTHER
              RENAME DSNAME=BANK.LIB,MEMBER=TWO,NEWNAME=THREE
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A\n", step.readText("BANK.OTHER"));
    assertEquals(List.of("ONE", "THREE"), step.catalog().libraries().members("BANK.LIB"));
  }

  /// What cannot be done is left out, the rest is done.
  @Test
  void goesOnBehindWhatCannotBeDone() throws IOException {
    step.defineKsds("BANK.KSDS", 4, 0, 80);
    Files.createFile(folder.resolve("data/BANK.DROPPED"));
    Ran ran =
        progm(
            """
              SCRATCH DSNAME=BANK.NONE,VOL=3390=X
              SCRATCH DSNAME=BANK.KSDS,VOL=3390=X
              SCRATCH DSNAME=BANK.LIB,MEMBER=NONE
              UNCATLG DSNAME=BANK.SEQ
              UNCATLG DSNAME=BANK.NONE
              CATLG DSNAME=BANK.SEQ,VOL=3390=X
              RENAME DSNAME=BANK.SEQ,NEWNAME=BANK.LIB
              BLDX INDEX=A
              SCRATCH VTOC,VOL=3390=X
              SCRATCH DSNAME=..
              CATLG DSNAME=BANK.DROPPED,VOL=3390=X
            """);
    assertEquals(8, ran.code(), ran.listing());
    assertEquals(
        """
        HP4306 SCRATCH: there is no data set BANK.NONE
        HP4306 SCRATCH: BANK.KSDS is for IDCAMS, it is no NONVSAM data set
        HP4306 SCRATCH: there is no member BANK.LIB(NONE)
        HP4306 UNCATLG: BANK.SEQ would be lost without its entry; SCRATCH deletes it
        HP4306 UNCATLG: there is no data set BANK.NONE
        HP4306 CATLG: BANK.SEQ is cataloged
        HP4306 RENAME: BANK.SEQ cannot be named `BANK.LIB`
        HP4301 the control statement `BLDX` is not supported
        HP4301 the operand `VTOC` of SCRATCH is not supported
        HP4306 SCRATCH needs `DSNAME` of a data set
        """,
        ran.messages());
    assertNotNull(step.catalog().entry("BANK.SEQ"));
    assertTrue(
        step.catalog().entries().stream().anyMatch(each -> each.name().equals("BANK.DROPPED")));
  }

  @Test
  void lists() {
    Ran ran =
        list(
            """
              LISTPDS DSNAME=(BANK.LIB,BANK.SEQ),VOL=3390=X
              LISTVTOC VOL=3390=X,FORMAT
              LISTCTLG NODE=BANK
            """);
    assertEquals(8, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("     ONE\n     TWO\n"), ran.listing());
    assertTrue(ran.messages().contains("HP4306 LISTPDS: there is no library BANK.SEQ"));
    assertTrue(
        ran.listing().lines().anyMatch(line -> line.matches("BANK\\.SEQ +[0-9.]{8} +PS +FB +10")),
        ran.listing());
    assertTrue(ran.listing().contains("     BANK.LIB\n     BANK.SEQ\n"), ran.listing());
    ran = list("  LISTVTOC DSNAME=BANK.LIB");
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(list("  LISTPDS").messages().contains("HP4306 LISTPDS needs `DSNAME`"));
    assertTrue(list("  LISTALL").messages().contains("HP4301 the control statement `LISTALL`"));
  }
}
