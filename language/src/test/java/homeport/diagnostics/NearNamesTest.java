package homeport.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
  @Test
  void distancesOfDamerauAndLevenshtein() {
    assertEquals(0, NearNames.distance("MOVE", "MOVE", 3));
    assertEquals(1, NearNames.distance("MOVE", "MVOE", 3));
    assertEquals(1, NearNames.distance("MOVE", "MOVES", 3));
    assertEquals(1, NearNames.distance("MOVE", "MOV", 3));
    assertEquals(1, NearNames.distance("MOVE", "MODE", 3));
    assertEquals(2, NearNames.distance("DISPLAY", "DSIPLY", 3));
    assertEquals(4, NearNames.distance("ADD", "SUBTRACT", 3));
  }

  @Test
  void nearestFirstAndNotTooFar() {
    assertEquals(
        List.of("WS-TOTAL", "WS-TOTALS"),
        NearNames.of("ws-totl", List.of("WS-TOTALS", "WS-RATE", "WS-TOTAL", "TOTAL-WEIGHT")));
    assertEquals(List.of(), NearNames.of("A", List.of("B", "C")));
    assertEquals(List.of(), NearNames.of("", List.of("B")));
  }
}
