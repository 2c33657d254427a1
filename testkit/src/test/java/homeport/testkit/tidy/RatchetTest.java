package homeport.testkit.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RatchetTest {
  private final Ratchet ratchet = Ratchet.parse("# comment\n\n75 A.java#run\n");

  @Test
  void whatWasAllowedStays() {
    assertEquals(List.of(), ratchet.findings(Map.of("A.java#run", 75)));
  }

  @Test
  void growthAndNewcomersAreFindings() {
    assertEquals(
        List.of("A.java#run grew to 76 lines; 75 were allowed", "B.java has 801 lines; split it"),
        ratchet.findings(new TreeMap<>(Map.of("A.java#run", 76, "B.java", 801))));
  }

  @Test
  void shrinkingMustBeRecorded() {
    assertEquals(
        List.of("A.java#run shrank to 71 lines: say so in the ratchet list"),
        ratchet.findings(Map.of("A.java#run", 71)));
    assertEquals(
        List.of("A.java#run is short enough now: take it off the ratchet list"),
        ratchet.findings(Map.of()));
  }
}
