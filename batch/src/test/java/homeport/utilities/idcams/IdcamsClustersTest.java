package homeport.utilities.idcams;

import static homeport.utilities.StepFixture.FB80;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entry-sequenced and relative record data sets, alternate indexes and paths.
class IdcamsClustersTest {
  private static final Dcb FB10 = Dcb.of(RecordFormat.FB, 10);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran idcams(String commands) {
    return step.sysin(commands).run(new IdcamsUtility(), "SYSPRINT");
  }

  private Attributes attributes(String name) {
    var entry = step.catalog().entry(name);
    assertNotNull(entry, name);
    return entry.attributes();
  }

  @Test
  void anAlternateIndexIsDefinedBuiltReadAndDeleted() {
    step.writeText("BANK.UNLOAD", FB10, "K1 ZZ ONE", "K2 AA TWO", "K3 ZZ THRE");
    Ran ran =
        idcams(
            """
              DEFINE CLUSTER (NAME(BANK.KSDS) KEYS(2 0) RECORDSIZE(10 10) INDEXED)
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.KSDS)
              DEFINE ALTERNATEINDEX (NAME(BANK.KSDS.AIX) -
                     RELATE(BANK.KSDS) -
                     KEYS(2 3) -
                     NONUNIQUEKEY -
                     UPGRADE -
                     RECORDSIZE(30 80) -
                     VOLUMES(BANK01) -
                     CYLINDERS(1 1)) -
                     DATA (NAME(BANK.KSDS.AIX.DATA)) -
                     INDEX (NAME(BANK.KSDS.AIX.INDEX))
              DEFINE PATH (NAME(BANK.KSDS.PATH) PATHENTRY(BANK.KSDS.AIX))
              BLDINDEX INDATASET(BANK.KSDS) OUTDATASET(BANK.KSDS.AIX)
              PRINT INDATASET(BANK.KSDS.PATH) CHARACTER
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("IDC0652I BANK.KSDS.AIX SUCCESSFULLY BUILT"));
    assertEquals(
        "KEY OF RECORD - AA\nK2 AA TWO\nKEY OF RECORD - ZZ\nK1 ZZ ONE\n"
            + "KEY OF RECORD - ZZ\nK3 ZZ THRE\n",
        ran.listing()
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("KEY OF .*|K[0-9] .*"))
            .reduce("", (a, b) -> a + b + "\n"));
    assertEquals(
        new Attributes.AlternateIndex("BANK.KSDS", 3, 2, false, true, true),
        attributes("BANK.KSDS.AIX"));
    Ran list = idcams("  LISTCAT LEVEL(BANK) ALL");
    assertTrue(list.listing().contains("AIX ----------- BANK.KSDS.AIX"), list.listing());
    assertTrue(list.listing().contains("PATH ---------- BANK.KSDS.PATH"), list.listing());
    assertTrue(list.listing().contains("NONUNIQKEY     UPGRADE     LOADED"), list.listing());
    assertEquals(
        """
        IDC0550I ENTRY (R) BANK.KSDS.PATH DELETED
        IDC0550I ENTRY (D) BANK.KSDS.AIX.DATA DELETED
        IDC0550I ENTRY (I) BANK.KSDS.AIX.INDEX DELETED
        IDC0550I ENTRY (G) BANK.KSDS.AIX DELETED
        IDC0550I ENTRY (D) BANK.KSDS.DATA DELETED
        IDC0550I ENTRY (I) BANK.KSDS.INDEX DELETED
        IDC0550I ENTRY (C) BANK.KSDS DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        idcams("  DELETE BANK.KSDS CLUSTER").messages());
  }

  @Test
  void aUniqueIndexLeavesDuplicatesOut() {
    step.writeText("BANK.UNLOAD", FB10, "K1 ZZ", "K2 ZZ");
    Ran ran =
        idcams(
            """
              DEFINE CL (NAME(BANK.KSDS) KEYS(2 0) RECORDSIZE(10 10))
              DEFINE AIX (NAME(BANK.AIX) RELATE(BANK.KSDS) KEYS(2 3) UNIQUEKEY)
              BLDINDEX IDS(BANK.KSDS) ODS(BANK.AIX)
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.KSDS)
              BLDINDEX IDS(BANK.KSDS) ODS(BANK.AIX)
              DEFINE AIX (NAME(BANK.AIX2) RELATE(BANK.NONE) KEYS(2 3))
              DEFINE AIX (NAME(BANK.AIX2) RELATE(BANK.UNLOAD) KEYS(2 3))
              DEFINE AIX (NAME(BANK.AIX2) RELATE(BANK.KSDS) KEYS(2 9))
              DEFINE PATH (NAME(BANK.PATH) PENT(BANK.UNLOAD))
            """);
    assertEquals(12, ran.code());
    String messages = ran.messages();
    assertTrue(messages.contains("HP4224 BLDINDEX: BANK.KSDS has never held a record"), messages);
    assertTrue(messages.contains("IDC3308I ** DUPLICATE RECORD"), messages);
    assertTrue(messages.contains("IDC3012I ENTRY BANK.NONE NOT FOUND"), messages);
    assertTrue(
        messages.contains(
            "HP4223 an alternate index over BANK.UNLOAD cannot be: BANK.UNLOAD is no"
                + " key-sequenced data set"),
        messages);
    assertTrue(messages.contains("the alternate key ends behind the records"), messages);
    assertTrue(messages.contains("HP4223 a path over BANK.UNLOAD cannot be"), messages);
  }

  @Test
  void entriesAndNumbersAreCopiedAsTheyAre() {
    step.writeText("BANK.UNLOAD", FB10, "ZZ", "AA", "MM");
    Ran ran =
        idcams(
            """
              DEFINE CLUSTER (NAME(BANK.ESDS) NONINDEXED RECORDSIZE(10 10))
              DEFINE CLUSTER (NAME(BANK.RRDS) NUMBERED RECORDSIZE(10 10))
              DEFINE CLUSTER (NAME(BANK.RRDS2) NUMBERED RECORDSIZE(10 10))
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.ESDS)
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.ESDS)
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.RRDS)
              REPRO INDATASET(BANK.RRDS) OUTDATASET(BANK.RRDS2) SKIP(1)
              REPRO INDATASET(BANK.RRDS2) OUTDATASET(BANK.RRDS)
            """);
    assertEquals(12, ran.code(), "numbers 2 and 3 are there: " + ran.listing());
    assertEquals("ZZ\nAA\nMM\nZZ\nAA\nMM\n", step.readText("BANK.ESDS"));
    assertEquals("ZZ\nAA\nMM\n", step.readText("BANK.RRDS"));
    assertEquals("AA\nMM\n", step.readText("BANK.RRDS2"));
    assertTrue(ran.messages().contains("IDC3308I ** DUPLICATE RECORD"), ran.messages());
  }

  @Test
  void whatAClusterCannotBeIsRefused() {
    step.writeText("BANK.SEQ", FB80, "ONE");
    for (String wrong :
        List.of(
            "DEFINE CLUSTER (NAME(BANK.X) LINEAR)",
            "DEFINE CLUSTER (NAME(BANK.X) NUMBERED NONINDEXED RECORDSIZE(10 10))",
            "DEFINE AIX (NAME(BANK.X) KEYS(2 3))",
            "DEFINE AIX (NAME(BANK.X) RELATE(BANK.SEQ) KEYS(256 3))",
            "DEFINE PATH (NAME(BANK.X))",
            "BLDINDEX IDS(BANK.SEQ)",
            "BLDINDEX IDS(BANK.SEQ) ODS(BANK.X)")) {
      Ran ran = idcams("  " + wrong);
      assertEquals(12, ran.code(), wrong);
      assertEquals(1, step.catalog().entries().size(), wrong);
    }
  }
}
