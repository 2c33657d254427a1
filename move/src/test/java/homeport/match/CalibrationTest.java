package homeport.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;

  @Test
  void itsFileIsAFileOfMeasuredFacts() throws Exception {
    String text = new Calibration(0.3).run(folder, "", "2026-01-01", "a test", new ArrayList<>());
    List<MatchProblem> problems = new ArrayList<>();
    Catalogue read = CatalogueFile.read(text, "calibration", problems);
    assertEquals(List.of(), problems);
    assertEquals(
        Kernel.values().length,
        read.facts().stream().filter(fact -> fact.metric() == Metric.CORE_SCORE).count());
    for (Fact fact : read.facts()) {
      assertEquals(Standing.MEASURED, fact.standing());
      assertTrue(fact.figure().low() > 0, fact.id());
      assertTrue(fact.conditions().contains("5 rounds"), fact.conditions());
    }
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void itSizesNothingByItself() throws Exception {
    String text = calibrated("hygon-c86-core", 10);
    assertFalse(answers(List.of(text), "hygon-c86-by-core"));
  }

  /// Half as fast at all kernels as an x86 core that was measured too: worth half of it.
  @Test
  void twoMeasuredMachinesCanBeTold() throws Exception {
    String x86 = calibrated("epyc-9554-core", 20);
    String other = calibrated("hygon-c86-core", 10);
    Catalogue catalogue = Catalogue.builtIn();
    for (String text : List.of(x86, other)) {
      catalogue = catalogue.with(CatalogueFile.read(text, "x", new ArrayList<>()));
    }
    Knowledge knowledge = new Knowledge(catalogue, DAY);
    Evidence worth = knowledge.worth("hygon-c86-core");
    assertEquals(0.5, worth.value().low(), 1e-9);
    assertEquals(0.5, worth.value().high(), 1e-9);
    Interval online = knowledge.mipsPerUnit("hygon-c86-core", Workload.ONLINE).value();
    Interval whole = knowledge.mipsPerUnit("epyc-9554-core", Workload.ONLINE).value();
    assertEquals(whole.low() / 2, online.low(), 1e-6);
    assertEquals(whole.high() / 2, online.high(), 1e-6);
  }

  private static String calibrated(String as, double rate) {
    Map<Kernel, Interval> rates = new EnumMap<>(Kernel.class);
    for (Kernel kernel : Kernel.values()) {
      rates.put(kernel, Interval.of(rate));
    }
    Host host = new Host("a processor", 4, 8, 1000, true, false);
    Interval some = new Interval(1, 2);
    return new CalibrationFile(
            new Calibration.Result(host, rates, some, some, some), as, "2026-01-01", "a test")
        .text();
  }

  private static boolean answers(List<String> files, String id) {
    Server server = new Server(id, id, "-", "core", "hygon-c86-core");
    Catalogue catalogue =
        Catalogue.builtIn().with(new Catalogue(List.of(), List.of(server), List.of()));
    for (String text : files) {
      catalogue = catalogue.with(CatalogueFile.read(text, "x", new ArrayList<>()));
    }
    return new Sizing(catalogue, DAY, new Sizing.Wish(0, 0, 1))
        .answer(Demand.ofMips(Interval.of(5000), Interval.of(1))).candidates().stream()
            .anyMatch(candidate -> candidate.server().id().equals(id));
  }

  @Test
  void coresAreCountedOnceForTheirThreads() {
    String cpu =
        """
        processor\t: %d
        vendor_id\t: GenuineIntel
        model name\t: Intel(R) Xeon(R) Gold
        physical id\t: %d
        core id\t: %d
        flags\t: fpu hypervisor sse

        """;
    StringBuilder info = new StringBuilder();
    for (int thread = 0; thread < 8; thread++) {
      info.append(cpu.formatted(thread, thread / 4, thread % 2));
    }
    Host host = Host.of(info.toString(), "MemTotal:       2048000 kB\n", 8);
    assertEquals(new Host("Intel(R) Xeon(R) Gold", 4, 8, 2000, true, true), host);
    assertEquals("intel-r-xeon-r-gold-core", host.id());
    assertEquals(new Host("unknown", 3, 3, 0, false, false), Host.of("", "", 3));
  }
}
