package homeport.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The program that times the compiler compiles, and is as long as it is asked to be.
class SourceSpeedTest {
  @Test
  void aProgramIsAboutAsLongAsAskedFor() {
    for (int lines : new int[] {1_000, 3_000, 10_000}) {
      long made = LargeProgram.of(lines).lines().count();
      assertTrue(made <= lines && made > lines - 40, made + " of " + lines);
    }
    String once = LargeProgram.of(2_000);
    assertEquals(once, LargeProgram.of(2_000));
    assertThrows(IllegalArgumentException.class, () -> LargeProgram.of(999));
  }

  @Test
  void figuresAreOfTheWholeProgram() {
    SourceSpeed speed = SourceSpeed.of(2_000);
    assertTrue(speed.lines() > 1_960);
    assertTrue(speed.front() > speed.whole() / 2, speed.toString());
    assertTrue(speed.whole() > 0);
    assertTrue(speed.row().contains(String.format(Locale.ROOT, "%,d", speed.lines())), speed.row());
  }
}
