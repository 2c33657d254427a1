package homeport.utilities.update;

import static homeport.utilities.StepFixture.FB80;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import homeport.runtime.RecordFile;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// IEBUPDTE (z/OS DFSMSdfp Utilities). The cases follow the manual's examples in kind: members
/// added from SYSIN, records replaced, inserted, deleted and numbered by sequence number.
class IebupdteUtilityTest {
  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.define("OLD.LIB", new Attributes.Partitioned(FB80));
    step.define("NEW.LIB", new Attributes.Partitioned(FB80));
    step.dd("SYSUT1", new DdBinding.DataSet("OLD.LIB"));
    step.dd("SYSUT2", new DdBinding.DataSet("NEW.LIB"));
    member(
        "OLD.LIB",
        "PAY",
        card("FIRST", "00000010"),
        card("SECOND", "00000020"),
        card("THIRD", "00000030"),
        card("FOURTH", "00000040"));
  }

  @AfterEach
  void close() {
    step.close();
  }

  /// A card: text from column 1, sequence number in columns 73 to 80.
  private static String card(String text, String sequence) {
    return "%-72s%s".formatted(text, sequence);
  }

  private void member(String library, String name, String... cards) {
    RecordFile file = step.files().openMember(library, name, OpenMode.OUTPUT, FB80).file();
    assertNotNull(file);
    for (String card : cards) {
      byte[] bytes = StepFixture.PAGE.encode("%-80s".formatted(card));
      assertEquals(FileStatus.OK, file.write(bytes, 0, 80));
    }
    assertEquals(FileStatus.OK, file.close());
  }

  /// Text and sequence number of each record.
  private String records(String library, String name) {
    RecordFile file = step.files().openMember(library, name, OpenMode.INPUT, Dcb.NONE).file();
    assertNotNull(file, name);
    StringBuilder text = new StringBuilder();
    byte[] area = new byte[80];
    while (file.readNext(area, 0, 80) == FileStatus.OK) {
      String card = StepFixture.PAGE.decode(Arrays.copyOf(area, 80));
      text.append(card.substring(0, 72).strip()).append('/').append(card.substring(72)).append(' ');
    }
    assertEquals(FileStatus.OK, file.close());
    return text.toString().strip();
  }

  private Ran update(String... cards) {
    return step.sysin(String.join("\n", cards) + "\n").run(new IebupdteUtility(), "SYSPRINT");
  }

  @Test
  void addsMembersFromSysin() throws IOException {
    step.parm("NEW");
    Ran ran =
        update(
            "./ ADD LIST=ALL,NAME=ONE",
            "//ONE PROC",
            "./        ADD  NAME=TWO            A COMMENT",
            "./ NUMBER NEW1=10,INCR=5",
            "A",
            "B",
            "./ ENDUP",
            "./ ADD NAME=THREE");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("//ONE PROC/        ", records("NEW.LIB", "ONE") + "        ");
    assertEquals("A/00000010 B/00000015", records("NEW.LIB", "TWO"));
    assertEquals(List.of("ONE", "TWO"), step.catalog().libraries().members("NEW.LIB"));
    assertTrue(
        ran.messages().contains("IEB817I MEMBER NAME (ONE) NOT FOUND IN NM DIRECTORY."),
        ran.listing());
    assertTrue(ran.messages().endsWith("IEB819I END OF JOB IEBUPDTE.\n"), ran.listing());
  }

  @Test
  void replacesInsertsAndDeletes() {
    Ran ran =
        update(
            "./ CHANGE NAME=PAY",
            card("BEFORE ALL", "00000005"),
            card("NEW SECOND", "00000020"),
            card("INSERTED", "00000025"),
            "./ DELETE SEQ1=00000030,SEQ2=00000035",
            card("LAST", "00000050"));
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(
        "BEFORE ALL/00000005 FIRST/00000010 NEW SECOND/00000020 INSERTED/00000025"
            + " FOURTH/00000040 LAST/00000050",
        records("NEW.LIB", "PAY"));
    assertEquals(4, records("OLD.LIB", "PAY").split("/0", -1).length - 1);
  }

  @Test
  void numbersAnew() {
    assertEquals(0, update("./ CHANGE NAME=PAY", "./ NUMBER SEQ1=ALL,NEW1=100,INCR=100").code());
    assertEquals(
        "FIRST/00000100 SECOND/00000200 THIRD/00000300 FOURTH/00000400", records("NEW.LIB", "PAY"));
    assertEquals(
        0, update("./ CHANGE NAME=PAY", "./ NUMBER SEQ1=20,SEQ2=30,NEW1=21,INCR=1").code());
    assertEquals(
        "FIRST/00000010 SECOND/00000021 THIRD/00000022 FOURTH/00000040", records("NEW.LIB", "PAY"));
  }

  /// A block is inserted behind SEQ1 and numbered; what would overlap is numbered on.
  @Test
  void insertsBlocks() {
    Ran ran =
        update(
            "./ CHANGE NAME=PAY",
            "./ NUMBER SEQ1=10,NEW1=15,INCR=5,INSERT=YES",
            "ONE",
            "TWO",
            "THREE");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(
        "FIRST/00000010 ONE/00000015 TWO/00000020 THREE/00000025 SECOND/00000030"
            + " THIRD/00000035 FOURTH/00000040",
        records("NEW.LIB", "PAY"));
  }

  @Test
  void keepsColumnsBeforeColumn() {
    assertEquals(0, update("./ CHANGE NAME=PAY,COLUMN=4", card("___XY", "00000010")).code());
    assertTrue(records("NEW.LIB", "PAY").startsWith("FIRXY/00000010 "));
  }

  @Test
  void takesOtherSequenceFields() {
    member("OLD.LIB", "SHORT", "001 A", "002 B");
    assertEquals(0, update("./ CHANGE NAME=SHORT,SEQFLD=013", "002 NEW", "003 C").code());
    assertEquals("001 A/         002 NEW/         003 C/", records("NEW.LIB", "SHORT").strip());
  }

  @Test
  void copiesAndUpdatesInPlace() {
    assertEquals(0, update("./ REPRO NAME=PAY").code());
    assertEquals(records("OLD.LIB", "PAY"), records("NEW.LIB", "PAY"));
    Ran ran = update("./ CHANGE NAME=PAY,UPDATE=INPLACE", card("CHANGED", "00000030"));
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(records("OLD.LIB", "PAY").contains("CHANGED/00000030"));
    ran = update("./ CHANGE NAME=PAY,UPDATE=INPLACE", card("ADDED", "00000031"));
    assertEquals(4, ran.code());
    assertTrue(ran.messages().contains("HP4305 UPDATE=INPLACE adds no records"));
  }

  @Test
  void aFunctionInErrorIsLeftOut() {
    Ran ran =
        update(
            "./ ADD NAME=PAY",
            "IT IS THERE",
            "./ NUMBER NEW1=1,INCR=1",
            "./ REPL NAME=NONE",
            "X",
            "./ ALIAS NAME=OTHER",
            "./ REPL NAME=PAY",
            "NEW");
    assertEquals(4, ran.code(), ran.listing());
    assertTrue(ran.messages().contains("HP4305 the member PAY is in the old master"));
    assertTrue(ran.messages().contains("HP4305 the old master has no member NONE"));
    assertTrue(ran.messages().contains("HP4301 the control statement `ALIAS`"));
    assertEquals("NEW/", records("NEW.LIB", "PAY").strip());
  }

  @Test
  void updatesSequentialDataSets() {
    step.writeText("OLD.SEQ", FB80, card("A", "00000010"), card("B", "00000020"));
    step.dd("SYSUT1", "OLD.SEQ", FB80).dd("SYSUT2", "NEW.SEQ", FB80);
    Ran ran = update("./ CHANGE LIST=ALL", card("C", "00000015"));
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(
        card("A", "00000010") + "\n" + card("C", "00000015") + "\n" + card("B", "00000020") + "\n",
        step.readText("NEW.SEQ"));
    step.dd("SYSUT2", "OLD.SEQ", FB80);
    assertTrue(update("./ REPRO").messages().contains("HP4111 "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATA FIRST|HP4305 a data statement stands before",
        "./ CHANGE NAME=PAY,COLUMN=XX|HP4301 `COLUMN=XX`",
        "./ CHANGE NAME=PAY,SEQFLD=999|HP4301 `SEQFLD=999`",
        "./ CHANGE NAME=PAY,TOTAL=(A)|HP4301 the operand `TOTAL`",
        "./ CHANGE|HP4305 CHANGE needs `NAME`",
        "./ LABEL X|HP4301 the control statement `LABEL`",
      })
  void refusesByName(String card, String message) {
    Ran ran = update(card);
    assertTrue(ran.code() == 4 || ran.code() == 12, ran.listing());
    assertTrue(ran.messages().contains(message), ran.listing());
  }

  @Test
  void orderAndNumbersMatter() {
    Ran ran = update("./ CHANGE NAME=PAY", card("B", "00000020"), card("A", "00000010"));
    assertTrue(ran.messages().contains("HP4305 data statements are not in ascending order"));
    ran = update("./ CHANGE NAME=PAY", "NO NUMBER");
    assertTrue(ran.messages().contains("HP4305 a data statement has no sequence number"));
    ran = update("./ CHANGE NAME=PAY", "./ NUMBER SEQ1=1");
    assertTrue(ran.messages().contains("HP4301 NUMBER needs `NEW1`"));
  }
}
