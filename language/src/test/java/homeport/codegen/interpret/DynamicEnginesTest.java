package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.codegen.ir.Unit;
import homeport.data.CodePage;
import homeport.testkit.Seed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Random programs on dynamic-length items show on both engines what the rules say.
class DynamicEnginesTest {
  private static final int PROGRAMS = Integer.getInteger("homeport.dynamic.programs", 40);
  private static final int STATEMENTS = 60;
  private static final int LINES_MAX = 10_000;

  @Test
  void randomProgramsShowWhatTheRulesSay() {
    Seed seed = Seed.forTest("dynamic-length items");
    for (int i = 0; i < PROGRAMS; i++) {
      RandomDynamic random = new RandomDynamic(seed, STATEMENTS);
      Unit unit = Lowered.units(random.source()).getFirst();
      String expected = twice(random.shown());
      assertEquals(expected, Engines.interpret(unit, LINES_MAX), random::source);
      assertEquals(expected, Engines.emitted(unit, LINES_MAX), random::source);
    }
  }

  /// What the engines show of two calls.
  private static String twice(List<String> lines) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      for (String line : lines) {
        boolean item = line.startsWith("[");
        String inner = item ? line.substring(1, line.length() - 1) : line;
        for (String part : item ? List.of("[", inner, "]") : List.of(inner)) {
          byte[] bytes = CodePage.of("1140").encode(part);
          shown.append(new String(bytes, StandardCharsets.ISO_8859_1)).append(' ');
        }
      }
      shown.append("| returned 0 ");
    }
    return shown.toString();
  }
}
