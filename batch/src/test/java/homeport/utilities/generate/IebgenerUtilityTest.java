package homeport.utilities.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IebgenerUtilityTest {
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

  private Ran generate() {
    return step.run(new IebgenerUtility(), "SYSPRINT");
  }

  @Test
  void copies() {
    step.instream("SYSUT1", "FIRST\nSECOND").dd("SYSUT2", "OUT.DATA", Dcb.NONE);
    Ran ran = generate();
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("FIRST\nSECOND\n", step.readText("OUT.DATA"));
    assertTrue(ran.listing().contains("IEB352I WARNING"), ran.listing());
    assertTrue(ran.listing().contains("PROCESSING ENDED AT EOD"), ran.listing());
  }

  @Test
  void copiesVariableRecords() {
    Dcb dcb = Dcb.of(RecordFormat.VB, 40);
    step.writeText("IN.DATA", dcb, "A", "A LONGER ONE", "");
    step.dd("SYSUT1", "IN.DATA", dcb).dd("SYSUT2", "OUT.DATA", Dcb.of(RecordFormat.VB, 44));
    assertEquals(0, generate().code());
    assertEquals("A\nA LONGER ONE\n\n", step.readText("OUT.DATA"));
  }

  @Test
  void refusesControlStatements() {
    step.instream("SYSUT1", "FIRST").dd("SYSUT2", "OUT.DATA", Dcb.NONE);
    step.sysin("  EXITS DATA=SITE");
    Ran ran = generate();
    assertEquals(12, ran.code());
    assertEquals("HP4301 the control statement `EXITS` is not supported\n", ran.messages());
  }

  @Test
  void refusesUnlikeDataSets() {
    step.instream("SYSUT1", "FIRST").dd("SYSUT2", "OUT.DATA", Dcb.of(RecordFormat.FB, 79));
    Ran ran = generate();
    assertEquals(12, ran.code());
    assertTrue(ran.messages().startsWith("IEB311I CONFLICTING DCB PARAMETERS\nHP4302 "));
    assertEquals("", step.readText("OUT.DATA"));
  }

  @Test
  void saysWhichDdIsMissing() {
    step.instream("SYSUT1", "FIRST");
    Ran ran = generate();
    assertEquals(12, ran.code());
    assertEquals("HP4001 the step has no DD SYSUT2\n", ran.messages());
    step.without("SYSIN");
    assertTrue(generate().messages().startsWith("HP4001 the step has no DD SYSIN"));
  }
}
