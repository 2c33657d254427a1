package homeport.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Demos that run side by side.
class DemoEstateTest {
  @TempDir Path home;

  @BeforeEach
  void makeSample() throws IOException {
    Files.createDirectories(DemoEstate.samples(home));
    Files.writeString(DemoEstate.samples(home).resolve("homeport.yaml"), "name: Small\n");
  }

  @Test
  void aDemoDoesNotTakeTheFolderOfOneThatStillServes() throws IOException {
    try (DemoEstate first = DemoEstate.fresh(home)) {
      Path kept = Files.writeString(first.bank().resolve("kept"), "");
      try (DemoEstate second = DemoEstate.fresh(home)) {
        assertNotEquals(first.bank(), second.bank());
        assertTrue(Files.exists(kept));
        assertTrue(Files.exists(second.bank().resolve("homeport.yaml")));
      }
    }
  }

  @Test
  void theFolderOfADemoThatHasEndedIsMadeAnew() throws IOException {
    Path bank;
    try (DemoEstate first = DemoEstate.fresh(home)) {
      bank = first.bank();
      Files.writeString(bank.resolve("left"), "");
    }
    try (DemoEstate second = DemoEstate.fresh(home)) {
      assertEquals(bank, second.bank());
      assertFalse(Files.exists(bank.resolve("left")));
    }
  }
}
