package homeport.utilities.idcams;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.runtime.FileDescription.Access;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.testkit.Seed;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// EXPORT, IMPORT and EXAMINE.
class IdcamsPortableTest {
  private static final Dcb ANY = Dcb.of(RecordFormat.VBS, 32_760);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.defineKsds("BANK.MASTER", 4, 0, 80);
    load("BANK.MASTER", "0001ADA", "0002BOB", "0005EVE WHO HAS A LONGER RECORD");
    step.dd("PORT", "BANK.PORT", ANY);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran idcams(String commands) {
    return step.sysin(commands).run(new IdcamsUtility(), "SYSPRINT");
  }

  private void load(String name, String... records) {
    RecordFile file =
        step.files().openByName(name, OpenMode.OUTPUT, Access.SEQUENTIAL, Dcb.NONE).file();
    assertNotNull(file);
    for (String record : records) {
      byte[] bytes = StepFixture.PAGE.encode(record);
      assertEquals(FileStatus.OK, file.write(bytes, 0, bytes.length));
    }
    assertEquals(FileStatus.OK, file.close());
  }

  private List<String> text(String name) {
    return step.read(name).stream().map(StepFixture.PAGE::decode).toList();
  }

  @Test
  void takesAClusterAwayAndBringsItBack() {
    List<String> before = text("BANK.MASTER");
    Ran export = idcams("  EXPORT BANK.MASTER OUTFILE(PORT)");
    assertEquals(
        """
        IDC0005I NUMBER OF RECORDS PROCESSED WAS 3
        IDC0594I PORTABLE DATA SET CREATED SUCCESSFULLY ON 11/26/26 AT 15:04:05
        IDC0550I ENTRY (D) BANK.MASTER.DATA DELETED
        IDC0550I ENTRY (I) BANK.MASTER.INDEX DELETED
        IDC0550I ENTRY (C) BANK.MASTER DELETED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        export.messages());
    assertNull(step.catalog().entry("BANK.MASTER"));
    Ran back = idcams("  IMPORT INFILE(PORT) OUTDATASET(BANK.MASTER)");
    assertEquals(
        """
        IDC0604I DATA SET BEING IMPORTED WAS EXPORTED ON 11/26/26 AT 15:04:05
        IDC0005I NUMBER OF RECORDS PROCESSED WAS 3
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        back.messages());
    assertEquals(before, text("BANK.MASTER"));
    var entry = step.catalog().entry("BANK.MASTER");
    assertNotNull(entry);
    assertEquals(new Attributes.Keyed(0, 4, 80, 80, false, true), entry.attributes());
  }

  @Test
  void aTemporaryExportLeavesItAndItsImportReplaces() {
    assertEquals(0, idcams("  EXPORT BANK.MASTER OUTFILE(PORT) TEMPORARY").code());
    assertEquals(3, text("BANK.MASTER").size());
    idcams("  DELETE BANK.MASTER\n  DEFINE CLUSTER (NAME(BANK.MASTER) KEYS(2 0) RECSZ(9 9))");
    load("BANK.MASTER", "99CHANGED");
    Ran back = idcams("  IMPORT IFILE(PORT) ODS(BANK.MASTER)");
    assertEquals(0, back.code(), back.listing());
    assertTrue(back.messages().contains("IDC0550I ENTRY (C) BANK.MASTER DELETED"));
    assertEquals("0001ADA", text("BANK.MASTER").getFirst());
  }

  @Test
  void aPermanentExportsImportReplacesNothing() {
    idcams("  EXPORT BANK.MASTER OUTFILE(PORT)");
    step.defineKsds("BANK.MASTER", 4, 0, 80);
    load("BANK.MASTER", "0009NEW");
    Ran back = idcams("  IMPORT IFILE(PORT) ODS(BANK.MASTER)");
    assertEquals(12, back.code());
    assertTrue(back.messages().contains("IDC3013I DUPLICATE DATA SET NAME"), back.listing());
    assertEquals(List.of("0009NEW"), text("BANK.MASTER"));
  }

  @Test
  void goesIntoAnEmptyCluster() {
    idcams("  EXPORT BANK.MASTER OUTFILE(PORT)");
    step.defineKsds("BANK.MASTER", 4, 0, 120);
    Ran without = idcams("  IMPORT IFILE(PORT) ODS(BANK.MASTER)");
    assertEquals(12, without.code());
    Ran back = idcams("  IMPORT IFILE(PORT) ODS(BANK.MASTER) INTOEMPTY");
    assertEquals(0, back.code(), back.listing());
    assertEquals(3, text("BANK.MASTER").size());
    var entry = step.catalog().entry("BANK.MASTER");
    assertNotNull(entry);
    assertEquals(new Attributes.Keyed(0, 4, 120, 120, false, true), entry.attributes());
  }

  @Test
  void anEmptyClusterWithOtherKeysIsRefused() {
    idcams("  EXPORT BANK.MASTER OUTFILE(PORT)");
    step.defineKsds("BANK.MASTER", 5, 0, 120);
    Ran back = idcams("  IMPORT IFILE(PORT) ODS(BANK.MASTER) INTOEMPTY");
    assertTrue(back.messages().contains("HP4232 BANK.MASTER cannot take"), back.listing());
  }

  @Test
  void getsAnotherNameWithItsPathsAndIndexes() throws IOException {
    assertEquals(
        0,
        idcams(
                """
                  DEFINE AIX (NAME(BANK.AIX) RELATE(BANK.MASTER) KEYS(3 4) UNIQUEKEY)
                  DEFINE PATH (NAME(BANK.PATH) PATHENTRY(BANK.AIX))
                  BLDINDEX IDS(BANK.MASTER) ODS(BANK.AIX)
                """)
            .code());
    step.dd("PORT2", "BANK.PORT2", ANY);
    Ran export =
        idcams(
            """
              EXPORT BANK.AIX OUTFILE(PORT2) TEMPORARY
              EXPORT BANK.MASTER OUTFILE(PORT) TEMPORARY
            """);
    assertEquals(0, export.code(), export.listing());
    Ran back =
        idcams(
            """
              IMPORT INFILE(PORT) OUTDATASET(TEST.MASTER) -
                OBJECTS((BANK.MASTER NEWNAME(TEST.MASTER) VOLUMES(X)))
              IMPORT INFILE(PORT2) OUTDATASET(TEST.AIX) -
                OBJECTS((BANK.AIX NEWNAME(TEST.AIX)) -
                  (BANK.MASTER NEWNAME(TEST.MASTER)) (BANK.PATH NEWNAME(TEST.PATH)))
            """);
    assertEquals(0, back.code(), back.listing());
    assertEquals(List.of("TEST.PATH"), step.catalog().pathsOver("TEST.AIX"));
    assertEquals(text("BANK.PATH"), text("TEST.PATH"));
    assertEquals(3, text("TEST.PATH").size());
  }

  /// Numbers of a relative record data set stay, gaps too; any record format will do.
  @ParameterizedTest
  @CsvSource({"FB,100", "VB,84", "U,7", "VBS,32760"})
  void relativeNumbersStay(RecordFormat recfm, int lrecl) throws IOException {
    step.define("BANK.SLOTS", new Attributes.Relative(10, 10, false, false));
    RecordFile file =
        step.files().openByName("BANK.SLOTS", OpenMode.OUTPUT, Access.SEQUENTIAL, Dcb.NONE).file();
    assertNotNull(file);
    byte[] record = StepFixture.PAGE.encode("0123456789");
    assertEquals(FileStatus.OK, file.writeRelative(2, record, 0, 10));
    assertEquals(FileStatus.OK, file.writeRelative(7, record, 0, 10));
    assertEquals(FileStatus.OK, file.close());
    step.dd("OUT", "BANK.OUT", Dcb.of(recfm, lrecl));
    Ran export = idcams("  EXPORT BANK.SLOTS OFILE(OUT)");
    assertEquals(0, export.code(), export.listing());
    assertEquals(0, idcams("  IMPORT IFILE(OUT) ODS(BANK.SLOTS)").code());
    file =
        step.files().openByName("BANK.SLOTS", OpenMode.INPUT, Access.SEQUENTIAL, Dcb.NONE).file();
    assertNotNull(file);
    byte[] area = new byte[10];
    assertEquals(FileStatus.OK, file.readNext(area, 0, 10));
    assertEquals(2, file.relativeNumber());
    assertEquals(FileStatus.OK, file.readNext(area, 0, 10));
    assertEquals(7, file.relativeNumber());
    assertArrayEquals(record, area);
    assertEquals(FileStatus.AT_END, file.readNext(area, 0, 10));
    assertEquals(FileStatus.OK, file.close());
  }

  /// Whatever byte is lost or changed, nothing is defined.
  @Test
  void damageIsFoundBeforeAnythingIsDone() throws IOException {
    step.dd("OUT", "BANK.OUT", Dcb.of(RecordFormat.FB, 1));
    assertEquals(0, idcams("  EXPORT BANK.MASTER OFILE(OUT)").code());
    Path file = folder.resolve("data/BANK.OUT");
    byte[] good = Files.readAllBytes(file);
    Seed seed = Seed.forTest("damaged portable data sets");
    for (int i = 0; i < 200; i++) {
      byte[] bad =
          seed.oneIn(3)
              ? java.util.Arrays.copyOf(good, seed.between(0, good.length - 1))
              : good.clone();
      if (bad.length == good.length) {
        bad[seed.between(0, bad.length - 1)] ^= (byte) (1 << seed.between(0, 7));
      }
      Files.write(file, bad);
      Ran ran = idcams("  IMPORT IFILE(OUT) ODS(BANK.MASTER)");
      assertEquals(12, ran.code(), () -> "seed " + seed.start() + ran.listing());
      assertTrue(ran.messages().contains("HP4231 OUT is no portable data set"), ran.listing());
      assertNull(step.catalog().entry("BANK.MASTER"));
    }
    Files.write(file, good);
    assertEquals(0, idcams("  IMPORT IFILE(OUT) ODS(BANK.MASTER)").code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXPORT BANK.NONE OUTFILE(PORT)|IDC3012I ENTRY BANK.NONE NOT FOUND",
        "EXPORT BANK.PORT OUTFILE(PORT)|HP4230 BANK.PORT is no cluster",
        "EXPORT BANK.MASTER ODS(BANK.MASTER)|HP4230 BANK.MASTER is not a sequential",
        "EXPORT BANK.MASTER OUTFILE(NODD)|IDC3304I ** JCL STATEMENT MISSING",
        "EXPORT BANK.MASTER OUTFILE(PORT) INHIBITSOURCE|HP4207 ",
        "EXPORT BANK.MASTER OUTFILE(PORT) TEMPORARY PERMANENT|HP4207 ",
        "EXPORT|HP4207 ",
        "IMPORT IFILE(PORT) ODS(BANK.MASTER)|HP4231 PORT is no portable",
        "IMPORT IFILE(PORT) ODS(A) CONNECT|HP4204 ",
        "IMPORT IFILE(PORT) ODS(A) OBJECTS|HP4207 ",
        "IMPORT IFILE(PORT) ODS(A) OBJECTS((A NEWNAME(..)))|HP4205 ",
        "IMPORT ODS(A)|HP4207 ",
        "EXAMINE NAME(BANK.NONE)|IDC3012I ENTRY BANK.NONE NOT FOUND",
        "EXAMINE NAME(BANK.PORT)|HP4233 BANK.PORT is no key-sequenced",
        "EXAMINE NAME(BANK.MASTER) NOINDEXTEST|HP4207 ",
        "EXAMINE|HP4207 ",
      })
  void whatCannotBeDoneIsSaid(String command, String message) {
    Ran ran = idcams("  " + command);
    assertEquals(12, ran.code(), ran.listing());
    assertTrue(ran.messages().contains(message), ran.listing());
    assertEquals(3, text("BANK.MASTER").size());
  }

  @Test
  void examines() {
    Ran ran = idcams("  EXAMINE NAME(BANK.MASTER) DATATEST");
    assertEquals(
        """
        IDC01700I INDEXTEST BEGINS
        IDC01724I INDEXTEST COMPLETE - NO ERRORS DETECTED
        IDC01701I DATATEST BEGINS
        IDC01709I DATATEST COMPLETE - NO ERRORS DETECTED
        IDC0001I FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS 0
        IDC0002I IDCAMS PROCESSING COMPLETE. MAXIMUM CONDITION CODE WAS 0
        """,
        ran.messages());
  }
}
