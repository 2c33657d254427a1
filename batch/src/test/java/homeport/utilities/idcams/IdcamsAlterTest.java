package homeport.utilities.idcams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// ALTER of attributes and components, INHIBIT, and EXPORT's INHIBITSOURCE and INHIBITTARGET (z/OS
/// DFSMS Access Method Services Commands, "ALTER", "EXPORT").
class IdcamsAlterTest {
  private static final Dcb FB10 = Dcb.of(RecordFormat.FB, 10);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.writeText("IN.DATA", FB10, "AAAA1", "BBBB2").dd("IN", "IN.DATA", FB10);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran idcams(String commands) {
    return step.sysin(commands).run(new IdcamsUtility(), "SYSPRINT");
  }

  private Ran good(String commands) {
    Ran ran = idcams(commands);
    assertEquals(0, ran.code(), ran.listing());
    return ran;
  }

  private void cluster() {
    good(
        """
          DEFINE CLUSTER (NAME(BANK.K) KEYS(4 0) RECORDSIZE(10 10))
          REPRO INFILE(IN) OUTDATASET(BANK.K)
        """);
  }

  private int open(String name, OpenMode mode) {
    Opened opened = step.files().openByName(name, mode, Access.SEQUENTIAL, Dcb.NONE);
    RecordFile file = opened.file();
    if (file != null) {
      int closed = file.close();
      assertEquals(FileStatus.OK, closed);
    } else {
      assertTrue(String.valueOf(opened.detail()).startsWith("HP2034"), opened.detail());
    }
    return opened.status();
  }

  @Test
  void inhibitsAndUninhibits() {
    cluster();
    good("  ALTER BANK.K.DATA INHIBIT\n  ALTER BANK.K.INDEX INHIBIT");
    assertEquals(FileStatus.OK, open("BANK.K", OpenMode.INPUT));
    assertEquals(FileStatus.NO_RESOURCE, open("BANK.K", OpenMode.I_O));
    assertEquals(FileStatus.NO_RESOURCE, open("BANK.K", OpenMode.EXTEND));
    assertEquals(12, idcams("  REPRO INFILE(IN) OUTDATASET(BANK.K)").code());
    String list = good("  LISTCAT ENTRIES(BANK.K) ALL").listing();
    assertTrue(list.contains("INH-UPDATE"), list);
    good("  ALTER BANK.K.DATA UNINHIBIT");
    assertEquals(FileStatus.NO_RESOURCE, open("BANK.K", OpenMode.I_O));
    good("  ALTER BANK.K.INDEX UNINHIBIT");
    assertEquals(FileStatus.OK, open("BANK.K", OpenMode.I_O));
    assertFalse(good("  LISTCAT ENTRIES(BANK.K) ALL").listing().contains("INH-UPDATE"));
    assertTrue(idcams("  ALTER BANK.K INHIBIT").messages().contains("HP4222 INHIBIT"));
  }

  /// What is said of an entry lasts until the estate is next opened, and goes with the entry.
  @Test
  void keepsWhatIsSaid() {
    cluster();
    good(
        """
          ALTER BANK.K OWNER(SMITH) MANAGEMENTCLASS(MC1) -
            STORAGECLASS(SC1) TO(2030365)
          ALTER BANK.K.DATA SHAREOPTIONS(3 3) FREESPACE(10 20) -
            BUFFERSPACE(40000) ERASE -
            ADDVOLUMES(VOL001 VOL002)
          ALTER BANK.K.DATA REMOVEVOLUMES(VOL001)
        """);
    step.close();
    step = new StepFixture(folder);
    step.dd("IN", "IN.DATA", FB10);
    String list = good("  LISTCAT ENTRIES(BANK.K) ALL").listing();
    for (String shown :
        new String[] {
          "OWNER-IDENT--------SMITH",
          "MC1",
          "SC1",
          "EXPIRATION------2030.365",
          "SHROPTNS(3,3)",
          "FREESPACE-%CI---------10     FREESPACE-%CA---------20",
          "BUFSPACE-----------40000",
          "ERASE",
          "VOL002"
        }) {
      assertTrue(list.contains(shown), shown + "\n" + list);
    }
    assertFalse(list.contains("VOL001"), list);
    good("  ALTER BANK.K NULLIFY(OWNER RETENTION)");
    list = good("  LISTCAT ENTRIES(BANK.K) ALL").listing();
    assertFalse(list.contains("SMITH") || list.contains("EXPIRATION"), list);
    good("  DELETE BANK.K");
    cluster();
    assertFalse(good("  LISTCAT ENTRIES(BANK.K) ALL").listing().contains("SHROPTNS"));
  }

  /// What DEFINE says of the whole is its components', and what it says of one goes before it.
  @Test
  void definitionsAreShown() {
    good(
        """
          DEFINE CLUSTER (NAME(BANK.K) KEYS(2 0) RECORDSIZE(10 10) -
            SHAREOPTIONS(2 3) FREESPACE(10) OWNER(SMITH) FOR(30)) -
            DATA (BUFFERSPACE(40000)) INDEX (SHAREOPTIONS(1))
          DEFINE CLUSTER (NAME(BANK.E) NONINDEXED RECORDSIZE(10 10) -
            FREESPACE(5 5)) DATA (SHR(4 4) ERASE)
        """);
    String list = good("  LISTCAT ENTRIES(BANK.K) ALL").listing();
    int data = list.indexOf("DATA -------");
    int index = list.indexOf("INDEX ------");
    String ofData = list.substring(data, index);
    String ofIndex = list.substring(index);
    assertTrue(list.substring(0, data).contains("EXPIRATION------2026.360"), list);
    assertTrue(list.substring(0, data).contains("OWNER-IDENT--------SMITH"), list);
    assertTrue(ofData.contains("SHROPTNS(2,3)"), list);
    assertTrue(ofData.contains("FREESPACE-%CI---------10     FREESPACE-%CA----------0"), list);
    assertTrue(ofData.contains("BUFSPACE-----------40000"), list);
    assertTrue(ofIndex.contains("SHROPTNS(1,3)"), list);
    assertFalse(ofIndex.contains("FREESPACE"), list);
    String entries = good("  LISTCAT ENTRIES(BANK.E) ALL").listing();
    assertTrue(entries.contains("SHROPTNS(4,4)") && entries.contains("       ERASE"), entries);
    assertFalse(entries.contains("FREESPACE"), entries);
    assertEquals(
        12, idcams("  DEFINE CL (NAME(BANK.X) RECSZ(99 99) FREESPACE(101 0))").code(), "percent");
  }

  /// The day is 26 November 2026, its 330th.
  @Test
  void anEntryStaysUntilItExpires() {
    good(
        """
          DEFINE CLUSTER (NAME(BANK.K) KEYS(2 0) RECORDSIZE(10 10) TO(2026331))
          DEFINE CLUSTER (NAME(BANK.NOW) KEYS(2 0) RECORDSIZE(10 10) FOR(0))
          DEFINE CLUSTER (NAME(BANK.EVER) KEYS(2 0) RECORDSIZE(10 10) FOR(9999))
          DEFINE GDG (NAME(BANK.GDG) LIMIT(3) TO(99365))
        """);
    for (String name : new String[] {"BANK.K", "BANK.EVER", "BANK.GDG"}) {
      Ran kept = idcams("  DELETE " + name);
      assertEquals(8, kept.code(), kept.listing());
      assertTrue(kept.messages().contains("HP4227 " + name + " has not expired"), kept.messages());
      assertTrue(kept.messages().contains("IDC0551I ** ENTRY " + name + " NOT DELETED"));
    }
    good("  DELETE BANK.NOW");
    good("  ALTER BANK.K FOR(0)");
    good("  DELETE BANK.K");
    good("  DELETE (BANK.EVER BANK.GDG) PURGE");
    for (String day : new String[] {"TO(2026329)", "TO(99364)", "TO(2027366)", "TO(2027000)"}) {
      Ran none = idcams("  DEFINE GDG (NAME(BANK.G) LIMIT(3) " + day + ")");
      assertEquals(12, none.code(), day);
      assertTrue(none.messages().contains("HP4226 BANK.G cannot expire: TO "), none.messages());
    }
    good("  DEFINE GDG (NAME(BANK.G) LIMIT(3))");
    assertTrue(idcams("  ALTER BANK.G TO(2020001)").messages().contains("HP4226 BANK.G cannot"));
  }

  /// A cluster has another name, its components keep theirs until they are altered.
  @Test
  void renamesComponents() {
    cluster();
    good("  ALTER BANK.K NEWNAME(BANK.OLD)");
    String list = good("  LISTCAT ENTRIES(BANK.OLD)").listing();
    assertTrue(list.contains("DATA ------- BANK.K.DATA"), list);
    Ran ran =
        good("  ALTER BANK.K.DATA NEWNAME(BANK.OLD.D)\n  ALTER BANK.K.INDEX NEWNAME(BANK.OLD.I)");
    assertTrue(ran.messages().contains("IDC0531I ENTRY BANK.K.DATA ALTERED"), ran.listing());
    list = good("  LISTCAT ENTRIES(BANK.OLD)").listing();
    assertTrue(list.contains("DATA ------- BANK.OLD.D"), list);
    assertTrue(list.contains("INDEX ------ BANK.OLD.I"), list);
    good("  ALTER BANK.OLD.D INHIBIT");
    assertEquals(FileStatus.NO_RESOURCE, open("BANK.OLD", OpenMode.I_O));
    assertTrue(idcams("  ALTER BANK.OLD.I NEWNAME(BANK.OLD.D)").messages().contains("IDC3013I"));
    assertTrue(
        good("  DELETE BANK.OLD").messages().contains("IDC0550I ENTRY (D) BANK.OLD.D DELETED"));
    assertNull(step.catalog().components().find("BANK.OLD.D"));
  }

  @Test
  void knowsTheNamesOfDefine() {
    good(
        """
          DEFINE CLUSTER (NAME(BANK.X) KEYS(4 0) RECORDSIZE(10 10)) -
            DATA (NAME(BANK.X.D)) INDEX (NAME(BANK.X.I))
          ALTER BANK.X.D SHAREOPTIONS(2 3)
        """);
    assertTrue(idcams("  ALTER BANK.X.DATA INHIBIT").messages().contains("IDC3012I"));
  }

  @Test
  void altersGenericNames() {
    cluster();
    good("  DEFINE CLUSTER (NAME(BANK.L) KEYS(4 0) RECORDSIZE(10 10))");
    Ran ran = good("  ALTER BANK.*.DATA SHAREOPTIONS(1 3)");
    assertTrue(ran.messages().contains("ENTRY BANK.K.DATA ALTERED"), ran.listing());
    assertTrue(ran.messages().contains("ENTRY BANK.L.DATA ALTERED"), ran.listing());
    good("  ALTER BANK.* NEWNAME(OLD.*)");
    assertNotNull(step.catalog().entry("OLD.K"));
    assertNotNull(step.catalog().entry("OLD.L"));
    good("  ALTER BANK.K.* NEWNAME(OLD.K.*)");
    assertTrue(good("  LISTCAT ENTRIES(OLD.K)").listing().contains("INDEX ------ OLD.K.INDEX"));
    assertEquals(12, idcams("  ALTER BANK.* NEWNAME(OLD.*)").code());
  }

  @Test
  void altersRecordsOfAnEmptyCluster() {
    good(
        """
          DEFINE CLUSTER (NAME(BANK.E))
          ALTER BANK.E KEYS(4 2) RECORDSIZE(10 10) REUSE
        """);
    var entry = step.catalog().entry("BANK.E");
    assertNotNull(entry);
    assertEquals(new Attributes.Keyed(2, 4, 10, 10, true, false), entry.attributes());
    good("  REPRO INFILE(IN) OUTDATASET(BANK.E)");
    assertEquals("AAAA1\nBBBB2\n", step.readText("BANK.E"));
    good("  ALTER BANK.E KEYS(4 2) RECORDSIZE(10 10) NOREUSE");
    Ran ran = idcams("  ALTER BANK.E RECORDSIZE(20 20)");
    assertTrue(ran.messages().contains("HP4222 BANK.E: RECORDSIZE(10 10) is settled"));
    assertTrue(ran.messages().contains("IDC0532I **ENTRY BANK.E NOT ALTERED"), ran.listing());
  }

  @Test
  void altersAlternateIndexes() {
    cluster();
    good(
        """
          DEFINE AIX (NAME(BANK.A) RELATE(BANK.K) KEYS(1 4) UNIQUEKEY NOUPGRADE)
          ALTER BANK.A UPGRADE
          BLDINDEX INDATASET(BANK.K) OUTDATASET(BANK.A)
          ALTER BANK.A NONUNIQUEKEY NOUPGRADE
        """);
    var entry = step.catalog().entry("BANK.A");
    assertNotNull(entry);
    assertEquals(
        new Attributes.AlternateIndex("BANK.K", 4, 1, false, false, true), entry.attributes());
    Ran ran = idcams("  ALTER BANK.A UPGRADE\n  ALTER BANK.A UNIQUEKEY");
    assertTrue(ran.messages().contains("HP4222 BANK.A: UPGRADE is for an index that"));
    assertTrue(ran.messages().contains("HP4222 BANK.A: UNIQUEKEY is for an index that"));
    assertTrue(idcams("  ALTER BANK.K REUSE").messages().contains("HP4222"));
  }

  @ParameterizedTest
  @CsvSource({
    "SHAREOPTIONS(5)",
    "SHAREOPTIONS(1 2 3)",
    "FREESPACE(101)",
    "TO(NEVER)",
    "NULLIFY(NOTHING)",
    "INHIBIT UNINHIBIT",
    "KEYS(4)",
    "NOUPDATE",
  })
  void refusesWrongValues(String parameter) {
    cluster();
    Ran ran = idcams("  ALTER BANK.K " + parameter);
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("HP42"), ran.listing());
  }

  @Test
  void inhibitsBothEndsOfAnExport() {
    cluster();
    step.dd("COPY", "COPY.DATA", Dcb.NONE);
    assertEquals(12, idcams("  EXPORT BANK.K OUTFILE(COPY) INHIBITSOURCE").code());
    good("  EXPORT BANK.K OUTFILE(COPY) TEMPORARY INHIBITSOURCE");
    assertEquals(FileStatus.NO_RESOURCE, open("BANK.K", OpenMode.I_O));
    String import1 = "  IMPORT INFILE(COPY) OUTDATASET(%s) -\n OBJECTS((BANK.K NEWNAME(%s)))";
    good(import1.formatted("BANK.C1", "BANK.C1"));
    assertEquals(FileStatus.OK, open("BANK.C1", OpenMode.I_O));
    good("  EXPORT BANK.K OUTFILE(COPY) TEMPORARY INHIBITTARGET");
    good(import1.formatted("BANK.C2", "BANK.C2"));
    assertEquals("AAAA1\nBBBB2\n", step.readText("BANK.C2"));
    assertEquals(FileStatus.NO_RESOURCE, open("BANK.C2", OpenMode.I_O));
  }
}
