package homeport.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What scripts rely on: `demand`, and `candidates` each with `server`, `count` and `sources`. JSON
/// is YAML, and the YAML reader knows nothing of the writer.
class JsonReportTest {
  private static Map<?, ?> answer(Load load) throws IOException {
    Answer answer =
        new Sizing(Catalogue.builtIn(), LocalDate.of(2026, 1, 1), new Sizing.Wish(0.3, 10, 1))
            .answer(load, "", null);
    var reader = new org.snakeyaml.engine.v2.api.Load(LoadSettings.builder().build());
    return (Map<?, ?>) reader.loadFromString(JsonReport.of(answer));
  }

  @Test
  void itIsAsTheInterfaceSays() throws IOException {
    for (Load load : List.of(new Load.Mips(5000), new Load.Rperf(500), new Load.Msu(600))) {
      Map<?, ?> answer = answer(load);
      assertInstanceOf(Map.class, answer.get("demand"));
      List<?> candidates = (List<?>) answer.get("candidates");
      assertTrue(candidates.size() >= 5);
      for (Object entry : candidates) {
        Map<?, ?> candidate = (Map<?, ?>) entry;
        Map<?, ?> count = (Map<?, ?>) candidate.get("count");
        assertTrue(((Integer) count.get("low")) <= (Integer) count.get("high"));
        assertInstanceOf(String.class, candidate.get("server"));
        List<?> sources = (List<?>) candidate.get("sources");
        assertTrue(!sources.isEmpty());
        for (Object source : sources) {
          for (String field : List.of("value", "standing", "from", "date")) {
            assertInstanceOf(String.class, ((Map<?, ?>) source).get(field), field);
          }
        }
      }
    }
  }

  @Test
  void theNumbersAreThoseOfTheAnswer() throws IOException {
    Map<?, ?> core = (Map<?, ?>) ((List<?>) answer(new Load.Mips(5000)).get("candidates")).get(0);
    assertEquals(Map.of("low", 12.5, "high", 50), core.get("cores"));
    assertEquals(Map.of("low", 13, "high", 50), core.get("count"));
    // 12.5 / 0.7 and 50 / 0.7, whole cores.
    assertEquals(Map.of("low", 18, "high", 72), core.get("planned"));
    assertEquals(Map.of("low", 36, "high", 144), core.get("planned_two_sites"));
  }
}
