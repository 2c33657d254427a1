package homeport.utilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture.Ran;
import homeport.utilities.generate.IebgenerUtility;
import homeport.utilities.idcams.IdcamsUtility;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// IEBGENER and REPRO with undefined records and with spanned ones that are longer than 32,756
/// bytes.
class LongAndUndefinedRecordsTest {
  private static final Dcb UNDEFINED = Dcb.of(RecordFormat.U, 20);
  private static final Dcb X = Dcb.of(RecordFormat.VBS, Dcb.LRECL_X);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
    step.dd("SYSIN", new DdBinding.Dummy());
  }

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void iebgenerKeepsBlocks() {
    step.writeText("IN.DATA", UNDEFINED, "A", "A LONGER ONE", "", "B");
    step.dd("SYSUT1", "IN.DATA", UNDEFINED).dd("SYSUT2", "OUT.DATA", Dcb.NONE);
    Ran ran = step.run(new IebgenerUtility(), "SYSPRINT");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A\nA LONGER ONE\n\nB\n", step.readText("OUT.DATA"));
    assertEquals(
        new Attributes.Sequential(UNDEFINED), step.catalog().find("OUT.DATA").attributes());
  }

  @Test
  void reproKeepsBlocks() {
    step.writeText("IN.DATA", UNDEFINED, "A", "A LONGER ONE", "B");
    step.dd("OUT", "OUT.DATA", Dcb.of(RecordFormat.U, 30));
    Ran ran = step.sysin("  REPRO INDATASET(IN.DATA) OUTFILE(OUT)").run(idcams(), "SYSPRINT");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A\nA LONGER ONE\nB\n", step.readText("OUT.DATA"));
  }

  private static Utility idcams() {
    return new IdcamsUtility();
  }

  @Test
  void iebgenerCopiesVeryLongRecords() {
    step.write("IN.DATA", X, List.of(new byte[200_000], new byte[7]));
    step.dd("SYSUT1", "IN.DATA", X).dd("SYSUT2", "OUT.DATA", X);
    Ran ran = step.run(new IebgenerUtility(), "SYSPRINT");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(
        folder.resolve("data/IN.DATA").toFile().length(),
        folder.resolve("data/OUT.DATA").toFile().length());
  }

  /// z/OS MVS System Messages, Volume 6, IDC3315I.
  @Test
  void reproTakes32760Bytes() {
    step.write("IN.DATA", X, List.of(new byte[32_760], new byte[32_761]));
    step.dd("OUT", "OUT.DATA", X);
    Ran ran = step.sysin("  REPRO INDATASET(IN.DATA) OUTFILE(OUT)").run(idcams(), "SYSPRINT");
    assertEquals(12, ran.code());
    assertTrue(
        ran.messages().contains("IDC3315I ** RECORD SIZE GREATER THAN 32760 NOT SUPPORTED"),
        ran.messages());
    assertEquals(1, step.read("OUT.DATA").size());
  }
}
