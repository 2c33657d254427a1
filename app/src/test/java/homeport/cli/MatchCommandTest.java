package homeport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {
  @TempDir private Path folder;

  private CommandRun match(String... words) {
    List<String> all = new ArrayList<>(List.of("match"));
    all.addAll(List.of(words));
    return CommandRun.of(folder, new byte[0], all);
  }

  @Test
  void theAnswerIsJsonWhenAskedFor() {
    for (String load : List.of("--mips", "--rperf", "--msu")) {
      CommandRun run = match(load, "500", "--json");
      assertEquals(0, run.status(), run.err());
      assertTrue(run.out().startsWith("{"), run.out());
      for (String field : List.of("demand", "candidates", "server", "count", "sources")) {
        assertTrue(run.out().contains("\"" + field + "\" : "), field);
      }
    }
  }

  @Test
  void aLoadThatCannotBeToldIsStillAnAnswer() throws IOException {
    Files.writeString(folder.resolve("review.json"), "{\"inventory\":{\"servers\":[]}}");
    CommandRun run = match("--review", "review.json");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("HP6006 no server can be named"), run.out());
  }

  @Test
  void ownFactsAreUsedAndBrokenOnesNamed() throws IOException {
    Files.writeString(
        folder.resolve("own.yaml"),
        """
        facts:
          - {id: ours, subject: hygon-c86-core, metric: mips_per_unit, value: 100, conditions: our trial, standing: measured, source: us, date: "2026"}
          - {id: ours-cores, subject: hygon-c86, metric: units_per_server, value: 50, conditions: as bought, standing: measured, source: us, date: "2026"}
          - {id: broken, subject: hygon-c86-core}
        """);
    CommandRun run = match("--mips", "6000", "--online-share", "1", "--facts", "own.yaml");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("HP6003 `own.yaml` fact `broken`"), run.out());
    // 6,000 MIPS at 100 a core are 60 cores: 2 servers of 50.
    assertTrue(
        run.out().lines().anyMatch(l -> l.matches("Hygon C86 +60\\.0 to 60\\.0 +2 .*measured")),
        run.out());
  }

  @Test
  void mistakesAreOneLine() {
    for (String[] words :
        List.of(
            new String[] {"--mips", "many"},
            new String[] {"--mips", "-5"},
            new String[] {"--mips", "0"},
            new String[] {"--mips", "NaN"},
            new String[] {"--mips", "1e300"},
            new String[] {"--mips", "5", "--msu", "5"},
            new String[] {"--mips", "5", "--online-share", "70"},
            new String[] {"--mips", "5", "--headroom", "1"},
            new String[] {"--mips", "5", "--simulate", "1e9"},
            new String[] {"--cpu-seconds", "5"},
            new String[] {"calibrate", "--as", "No Name"})) {
      CommandRun run = match(words);
      assertEquals(ExitStatus.USAGE, run.status(), String.join(" ", words));
      assertTrue(run.err().startsWith("error[HP6009]"), run.err());
      assertEquals(1, run.err().lines().count());
    }
    assertTrue(match().err().startsWith("error[HP9004]"));
    assertTrue(match("--review", "nowhere.json").err().startsWith("error[HP9005]"));
    assertTrue(match("--mips", "5", "--facts", "nowhere.yaml").err().startsWith("error[HP9005]"));
  }

  @Test
  void aCalibrationCanBeGivenBack() throws IOException {
    CommandRun run = match("calibrate", "-o", "here.yaml", "--seconds", "0.2");
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.readString(folder.resolve("here.yaml")).contains("standing: measured"));
    CommandRun with = match("--mips", "5000", "--facts", "here.yaml");
    assertEquals(0, with.status());
    assertTrue(!with.out().contains("HP6003"), with.out());
  }
}
