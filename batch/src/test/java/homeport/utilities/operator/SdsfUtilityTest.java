package homeport.utilities.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdsfUtilityTest {
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

  @Test
  void aRegionThatDoesNotRunIsNotActive() {
    step.instream("ISFIN", " /F CICSPROD,'CEMT SET FIL(ACCTS) CLO'\n/MODIFY CICSTEST,'CEMT I TAS'");
    Ran ran = step.run(new SdsfUtility(), "ISFOUT");
    assertEquals(0, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("IEE341I CICSPROD NOT ACTIVE"), ran.listing());
    assertTrue(ran.listing().contains("IEE341I CICSTEST NOT ACTIVE"), ran.listing());
  }

  @Test
  void everyOtherCommandIsRefused() {
    step.instream("ISFIN", "ST\n/F CICSPROD,'CEMT I TAS'");
    Ran ran = step.run(new SdsfUtility(), "ISFOUT");
    assertEquals(8, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("HP4402"), ran.listing());
  }

  @Test
  void withoutCommandsItSaysSo() {
    Ran ran = step.run(new SdsfUtility(), "ISFOUT");
    assertEquals(8, ran.code(), ran.listing());
    assertTrue(ran.listing().contains("HP4401"), ran.listing());
  }
}
