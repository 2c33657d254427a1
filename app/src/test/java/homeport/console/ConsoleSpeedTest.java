package homeport.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.programme.BankSystem;
import homeport.programme.Institution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 200 institutions with 20,000 systems: every page in under half a second, as a browser sees it.
class ConsoleSpeedTest {
  private static final int INSTITUTIONS = 200;
  private static final int SYSTEMS_EACH = 100;
  private static final long LIMIT_MILLIS = 500;
  private static final int ROUNDS = 5;

  @TempDir Path folder;

  @Test
  void everyPageIsQuick() throws Exception {
    try (ServedConsole served = ServedConsole.open(folder)) {
      fill(served);
      served.person("wang", "supervisor", "operator", "administrator");
      Browser browser = served.as("wang");
      List<String> slow = new ArrayList<>();
      for (String page :
          List.of(
              "/board",
              "/board?sort=changed&down=1&page=200",
              "/board?sort=progress&page=401",
              "/board?text=core+of+b77",
              "/board?gate=trial",
              "/board?wave=w1&differing=1",
              "/institutions/b77",
              "/systems/b77/s42",
              "/reports",
              "/jobs",
              "/audit",
              "/people")) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
          long start = System.nanoTime();
          browser.get(page);
          best = Math.min(best, System.nanoTime() - start);
          assertEquals(200, browser.status, page);
        }
        System.out.printf(Locale.ROOT, "console, %s: %.1f ms%n", page, best / 1e6);
        if (best > LIMIT_MILLIS * 1_000_000) {
          slow.add(page);
        }
      }
      assertTrue(browser.get("/board").shows("20,002"), browser.page);
      assertEquals(List.of(), slow);
      assertEquals(List.of(), served.faults);
    }
  }

  private static void fill(ServedConsole served) throws Exception {
    for (int b = 0; b < INSTITUTIONS; b++) {
      String bank = "b" + b;
      served.programme.addInstitution(
          ServedConsole.SUPERVISOR, new Institution(bank, "Bank " + b, "s" + b % 10, List.of()));
      List<BankSystem> systems = new ArrayList<>();
      for (int s = 0; s < SYSTEMS_EACH; s++) {
        systems.add(
            ServedConsole.system(
                bank, "s" + s, "Core of " + bank, "Estate " + b + "/" + s, s % 3 == 0 ? "" : "w1"));
      }
      served.programme.addSystems(ServedConsole.SUPERVISOR, systems);
    }
  }
}
