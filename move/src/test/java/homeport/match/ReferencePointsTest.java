package homeport.match;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Published pairs of a load and what carried it lie within the answers, also when the fact that
/// the pair comes from is taken away and the others must tell it.
class ReferencePointsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /// @param units that carried it, before headroom
  /// @param own the facts that are this very point
  private record Point(
      String name, String subject, double mips, Interval share, double units, List<String> own) {}

  private static final Interval ONLINE = Interval.of(1);
  private static final Interval BATCH = Interval.of(0);

  private static final List<Point> POINTS =
      List.of(
          new Point(
              "5,000 MIPS of CICS on Intel cores of the HPE study",
              "hpe-zref-core",
              5000,
              ONLINE,
              17.4,
              List.of("hpe-zref-online")),
          new Point(
              "5,000 MIPS of CICS, vCPUs by the planning rule",
              "x86-vcpu",
              5000,
              ONLINE,
              25,
              List.of("azure-vcpu-online")),
          new Point(
              "5,000 MIPS of COBOL batch on Intel cores of the HPE study",
              "hpe-zref-core",
              5000,
              BATCH,
              29.4,
              List.of("hpe-zref-batch")),
          new Point(
              "5,000 MIPS of COBOL batch, vCPUs by the planning rule",
              "x86-vcpu",
              5000,
              BATCH,
              50,
              List.of("azure-vcpu-batch")),
          new Point(
              "1,715 MIPS on 8 CPUs of a Unisys of 2005",
              "es7000-cpu",
              1715,
              ONLINE,
              8,
              List.of("es7000-online")),
          new Point(
              "1,715 MIPS on 8 CPUs of a Unisys of 2005, the share of online work not known",
              "es7000-cpu",
              1715,
              new Interval(0, 1),
              8,
              List.of("es7000-online")));

  @TestFactory
  Stream<DynamicTest> areHeldWithTheirOwnFact() {
    return POINTS.stream()
        .map(point -> DynamicTest.dynamicTest(point.name(), () -> check(point, List.of())));
  }

  @TestFactory
  Stream<DynamicTest> areHeldWithoutTheirOwnFact() {
    return POINTS.stream()
        .map(point -> DynamicTest.dynamicTest(point.name(), () -> check(point, point.own())));
  }

  private static void check(Point point, List<String> without) {
    Interval units = units(point, without);
    // 17.4 and 29.4 are themselves rounded to a tenth.
    boolean held = units.low() <= point.units() + 0.05 && units.high() >= point.units() - 0.05;
    assertTrue(held, () -> point.name() + ": " + units);
  }

  private static Interval units(Point point, List<String> without) {
    Catalogue catalogue = Catalogue.builtIn();
    for (String id : without) {
      catalogue = catalogue.without(id);
    }
    Server core = new Server("asked", "asked", "-", "core", point.subject());
    Catalogue asked = catalogue.with(new Catalogue(List.of(), List.of(core), List.of()));
    Answer answer =
        new Sizing(asked, DAY, new Sizing.Wish(0, 0, 1))
            .answer(Demand.ofMips(Interval.of(point.mips()), point.share()));
    return answer.candidates().stream()
        .filter(candidate -> candidate.server().id().equals("asked"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("cannot say: " + point.name()))
        .units();
  }

  /// Where nothing else bears on a point, it must become unknown, and not be guessed: without the
  /// scores nothing ties a TaiShan core to a MIPS.
  @Test
  void whatHangsOnOneSourceIsUnknownWithoutIt() {
    Catalogue catalogue = Catalogue.builtIn().without("geekbench-v120");
    Answer answer =
        new Sizing(catalogue, DAY, new Sizing.Wish(0, 0, 1))
            .answer(Demand.ofMips(Interval.of(5000), ONLINE));
    assertTrue(
        answer.cannotSay().stream().anyMatch(one -> one.server().id().equals("taishan-v120")));
    assertFalse(
        answer.candidates().stream().anyMatch(one -> one.server().id().equals("taishan-v120")));
  }
}
