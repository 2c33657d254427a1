package homeport.utilities.idcams;

import static homeport.utilities.StepFixture.FB80;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.Extents;
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
  private static final Dcb FB90 = Dcb.of(RecordFormat.FB, 90);
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
  void recordsOfARelativeDataSetAreListedByNumber() {
    step.writeText("BANK.UNLOAD", FB10, "ZZ", "AA", "MM");
    Ran ran =
        idcams(
            """
              DEFINE CLUSTER (NAME(BANK.RRDS) NUMBERED RECORDSIZE(10 10))
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.RRDS)
              PRINT INDATASET(BANK.RRDS) CHARACTER SKIP(1)
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("RELATIVE RECORD NUMBER - 2\nAA"), ran.listing());
    assertTrue(ran.listing().contains("RELATIVE RECORD NUMBER - 3\nMM"), ran.listing());
  }

  /// Five records of 90 bytes and their fields fit into a control interval of 512 bytes.
  @Test
  void recordsOfAnEntrySequencedDataSetAreListedByAddress() {
    step.writeText("BANK.UNLOAD", FB90, "R1", "R2", "R3", "R4", "R5", "R6", "R7");
    Ran ran =
        idcams(
            """
              DEFINE CLUSTER (NAME(BANK.ESDS) NONINDEXED RECORDSIZE(90 90) -
                TRACKS(1 1) CISZ(512))
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.ESDS)
              PRINT INDATASET(BANK.ESDS) CHARACTER SKIP(4)
            """);
    assertEquals(0, ran.code(), ran.listing());
    for (String shown :
        List.of("RBA OF RECORD - 360\nR5", "RBA OF RECORD - 512\nR6", "RBA OF RECORD - 602\nR7")) {
      assertTrue(ran.listing().contains(shown), shown + ran.listing());
    }
  }

  @Test
  void aRangeOfAddressesIsCopied() {
    step.writeText("BANK.UNLOAD", FB90, "R1", "R2", "R3", "R4", "R5", "R6", "R7");
    step.writeText("BANK.SEQ", FB90);
    Ran ran =
        idcams(
            """
              DEFINE CLUSTER (NAME(BANK.ESDS) NONINDEXED RECORDSIZE(90 90) -
                TRACKS(1 1) CISZ(512))
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.ESDS)
              REPRO IDS(BANK.ESDS) ODS(BANK.SEQ) FADDR(270) TADDR(X'201')
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("R4\nR5\nR6\n", step.readText("BANK.SEQ"));
    Ran within = idcams("  PRINT IDS(BANK.ESDS) FROMADDRESS(271)");
    assertEquals(12, within.code());
    assertTrue(within.messages().contains("IDC3351I ** VSAM I/O RETURN CODE IS 32"));
    Ran none = idcams("  PRINT IDS(BANK.SEQ) TOADDRESS(90)");
    assertEquals(12, none.code());
    assertTrue(none.messages().contains("HP4210 "), none.messages());
  }

  @Test
  void aRangeOfRecordNumbersIsCopied() {
    step.writeText("BANK.UNLOAD", FB10, "R1", "R2", "R3", "R4", "R5");
    step.writeText("BANK.SEQ", FB10);
    Ran ran =
        idcams(
            """
              DEFINE CLUSTER (NAME(BANK.RRDS) NUMBERED RECORDSIZE(10 10))
              DEFINE CLUSTER (NAME(BANK.GAP) NUMBERED RECORDSIZE(10 10))
              REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.RRDS)
              REPRO INDATASET(BANK.RRDS) OUTDATASET(BANK.GAP) TONUMBER(2)
              REPRO INDATASET(BANK.RRDS) OUTDATASET(BANK.GAP) FROMNUMBER(4)
              REPRO INDATASET(BANK.GAP) OUTDATASET(BANK.SEQ) FNUM(X'3') COUNT(1)
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("R1\nR2\nR4\nR5\n", step.readText("BANK.GAP"));
    assertEquals("R4\n", step.readText("BANK.SEQ"), "number 3 is not there");
    Ran behind = idcams("  PRINT IDS(BANK.GAP) FROMNUMBER(6)");
    assertEquals(12, behind.code());
    assertTrue(behind.messages().contains("IDC3309I ** RECORD 6 NOT FOUND"), behind.messages());
    Ran none = idcams("  PRINT IDS(BANK.SEQ) FROMNUMBER(1)");
    assertTrue(none.messages().contains("HP4210 "), none.messages());
  }

  @Test
  void asMuchOfAnEntryIsListedAsIsAskedFor() {
    String define =
        """
          DEFINE CLUSTER (NAME(BANK.ESDS) NONINDEXED RECORDSIZE(90 90) -
            TRACKS(2 1) VOLUMES(BANK01 BANK02))
        """;
    assertEquals(0, idcams(define).code());
    String list = "  LISTCAT ENTRIES(BANK.ESDS) ";
    assertFalse(idcams(list + "NAME").listing().contains("HISTORY"));
    String history = idcams(list + "HISTORY").listing();
    assertTrue(history.contains("CREATION--------"), history);
    assertFalse(history.contains("ATTRIBUTES"), history);
    String volume = idcams(list + "VOL").listing();
    assertTrue(volume.contains("VOLSER------------BANK01"), volume);
    assertTrue(volume.contains("BANK02"), volume);
    String allocation = idcams(list + "ALLOCATION").listing();
    assertTrue(
        allocation.contains(
            """
                 ALLOCATION
                   SPACE-TYPE---------TRACK
                   SPACE-PRI--------------4
                   SPACE-SEC--------------1
            """),
        allocation);
    assertEquals(12, idcams(list + "ALL HISTORY").code());
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

  private static String space(String quantities) {
    return "  DEFINE CLUSTER (NAME(BANK.KSDS) KEYS(4 0) RECORDSIZE(100 100) -\n    "
        + quantities
        + ")\n";
  }

  private void tracks(long primary, long secondary, String quantities) {
    Ran ran = idcams(space(quantities));
    assertEquals(0, ran.code(), ran.listing());
    Extents extents = step.catalog().entry("BANK.KSDS").extents();
    assertEquals(primary, extents.primary(), quantities);
    assertEquals(secondary, extents.secondary(), quantities);
    assertEquals(0, idcams("  DELETE BANK.KSDS").code());
  }

  /// A track has twelve control intervals of 4,096 bytes, each with 40 records of 100 bytes, or
  /// three of 18,432 bytes.
  @Test
  void theSpaceOfAClusterBecomesTracks() {
    tracks(15, 30, "CYLINDERS(1 2)");
    tracks(4, 0, "TRK(4)");
    tracks(2, 1, "RECORDS(960 480) CISZ(4096)");
    tracks(3, 1, "RECORDS(961 1) CISZ(4096)");
    tracks(2, 1, "KB(49,48) CONTROLINTERVALSIZE(4096)");
    tracks(30, 15, "MEGABYTES(1 1)) DATA (CISZ(4096) CYL(2 1)");
    assertEquals(18_432, defined("TRACKS(1 1)").interval());
    assertEquals(26_624, defined("TRACKS(1 1) CISZ(25000)").interval());
  }

  private Extents defined(String quantities) {
    assertEquals(0, idcams(space(quantities)).code());
    Extents extents = step.catalog().entry("BANK.KSDS").extents();
    assertEquals(0, idcams("  DELETE BANK.KSDS").code());
    return extents;
  }

  @Test
  void quantitiesThatCannotBeAreRefused() {
    assertTrue(idcams(space("TRACKS(0 1)")).messages().contains("needs a primary quantity"));
    assertTrue(idcams(space("TRACKS(1) CYL(1)")).messages().contains("exclude each other"));
    assertTrue(idcams(space("TRACKS(1 2 3)")).messages().contains("one value or two"));
  }

  /// z/OS DFSMS Macro Instructions for Data Sets: reason code 28, the data set cannot be extended.
  @Test
  void reproIntoAFullClusterSaysVsamsReturnCode() {
    List<byte[]> records = new java.util.ArrayList<>();
    for (int i = 0; i < 500; i++) {
      records.add(java.nio.ByteBuffer.allocate(100).putInt(i).array());
    }
    step.write("BANK.UNLOAD", Dcb.of(RecordFormat.FB, 100), records);
    Ran ran =
        idcams(
            space("TRACKS(1) CISZ(4096)")
                + "  REPRO INDATASET(BANK.UNLOAD) OUTDATASET(BANK.KSDS)\n");
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(
        ran.messages()
            .contains(
                """
                IDC3302I ACTION ERROR ON BANK.KSDS
                IDC3351I ** VSAM I/O RETURN CODE IS 28
                HP4211 HP2016 BANK.KSDS has used the space that its definition gave it
                IDC0005I NUMBER OF RECORDS PROCESSED WAS 480
                """),
        ran.messages());
    assertEquals(480, step.read("BANK.KSDS").size());
  }

  /// "Keyword parameters in plural form can also be coded in singular form", "DEFINE PATH",
  /// NOUPDATE.
  @Test
  void keywordsInSingularFormAndPathsWithNoUpdate() {
    Ran ran =
        idcams(
            """
              DEFINE CLUSTER (NAME(BANK.KS) KEY(2 3) RECORDSIZE(20 20) -
                VOLUME(BANK01) TRACK(1 1) SHAREOPTION(2 3))
              DEFINE PATH (NAME(BANK.KP) PATHENTRY(BANK.KS) NOUPDATE)
              LISTCAT ENTRY(BANK.KP) ALL
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(new Attributes.Keyed(3, 2, 20, 20, false, false), attributes("BANK.KS"));
    assertTrue(ran.listing().contains("     ATTRIBUTES\n       NOUPDATE\n"), ran.listing());
    Ran altered = idcams("  ALTER BANK.KP UPDATE\n  LISTCAT ENTRIES(BANK.KP) ALL\n");
    assertEquals(0, altered.code(), altered.listing());
    assertTrue(altered.listing().contains("     ATTRIBUTES\n       UPDATE\n"), altered.listing());
    assertEquals(12, idcams("  ALTER BANK.KS NOUPDATE\n").code());
    assertEquals(12, idcams("  LISTCAT ALIA\n").code());
  }
}
