package homeport.programme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.testkit.Seed;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No sequence of commands opens a gate without its file.
class GatePropertyTest {
  private static final int COMMANDS = 400;

  @TempDir Path folder;

  @Test
  void anOpenGateRestsOnAFileThatOpensIt() throws Refusal {
    Seed seed = Seed.forTest("programme gates");
    Random random = seed.random();
    String where = "seed " + seed.start();
    try (Country country = Country.settled(folder)) {
      Map<String, String> handedIn = new HashMap<>();
      int opened = 0;
      for (int i = 0; i < COMMANDS; i++) {
        country.on("2026-03-" + (10 + i / 40));
        Gate gate = Gate.ALL.get(random.nextInt(4));
        String file = file(random, i);
        handedIn.put(Country.sha256(file), file);
        Viewer viewer =
            List.of(Country.HARBOUR, Country.ACME, Country.SUPERVISOR, Country.LAKESIDE)
                .get(random.nextInt(4));
        Map<Gate, GateState> before = states(country);
        Long seen = random.nextInt(5) == 0 ? Long.valueOf(random.nextInt(60)) : null;
        try {
          country.programme.submit(viewer, "harbour", "core", gate, Country.bytes(file), seen);
          assertTrue(viewer.role() != Role.SUPERVISOR && viewer != Country.LAKESIDE, where);
        } catch (Refusal _) {
          assertEquals(before, states(country), where + ", command " + i);
        }
        for (Map.Entry<Gate, GateState> now : states(country).entrySet()) {
          if (now.getValue().open()) {
            opened++;
            String evidence = handedIn.get(now.getValue().file());
            assertTrue(
                opens(now.getKey(), evidence), where + ": " + now.getKey() + " by " + evidence);
            assertArrayEquals(
                Country.bytes(evidence),
                country
                    .programme
                    .queries()
                    .file(Country.SUPERVISOR, "harbour", "core", now.getValue().file()));
          }
        }
      }
      assertTrue(opened > 0, where + ": nothing ever opened, so nothing was shown");
      assertEquals(states(country), reopened(country), where);
    }
  }

  private static Map<Gate, GateState> states(Country country) throws Refusal {
    return country.programme.queries().system(Country.SUPERVISOR, "harbour", "core").gates();
  }

  /// What a second reading of the ledger says.
  private static Map<Gate, GateState> reopened(Country country) throws Refusal {
    return Programme.open(country.store, country, ZoneOffset.UTC)
        .queries()
        .system(Country.SUPERVISOR, "harbour", "core")
        .gates();
  }

  /// Looks at the file with nothing of the room: only what could open this gate.
  private static boolean opens(Gate gate, String file) {
    return file != null
        && switch (gate) {
          case REVIEW -> file.contains("\"programs\":[{") && file.contains("CEC1");
          case MATCH -> file.contains("\"candidates\":[{");
          case TRIAL -> file.contains("\"equal\":true") && !file.contains("rehearsal");
          case ROLLBACK -> file.contains("\"equal\":true") && file.contains("rehearsal");
        };
  }

  private static String file(Random random, int number) {
    String review = Country.review("N" + random.nextInt(4));
    String trial =
        Country.trial(
            "p" + random.nextInt(60),
            "2026-03-" + (10 + number / 40) + "T08:00:00Z",
            1_000,
            random.nextInt(4) == 0 ? 2 : 0);
    String file =
        switch (random.nextInt(6)) {
          case 0 -> review;
          case 1 -> Country.match(review, "2026-03-02");
          case 2, 3 -> trial;
          case 4 -> Country.rehearsal(random.nextInt(80), trial);
          default -> "{\"open\":true,\"gate\":\"trial\"}";
        };
    return random.nextInt(6) == 0 ? file.substring(0, random.nextInt(file.length())) : file;
  }

  @Test
  void theCheckItselfCanFail() {
    assertFalse(opens(Gate.TRIAL, Country.trial("p1", 2)));
    assertFalse(opens(Gate.ROLLBACK, Country.trial("p1", 0)));
    assertFalse(opens(Gate.REVIEW, null));
  }
}
